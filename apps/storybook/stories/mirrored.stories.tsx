import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Mirrored',
  component: JourneySwimlane,
  args: { ...swimlaneArgs, journey: journeyOf(exampleNamed('leaving')), direction: 'rtl' },
  argTypes: swimlaneArgTypes,
}

export default meta
type Story = StoryObj<typeof meta>

/** Maps of languages that run from right to left are mirrored: heads at the right, threads to the left. */
export const FromRightToLeft: Story = {
  play: async ({ canvasElement }) => {
    const box = (part: string) => canvasElement.querySelector(part)?.getBoundingClientRect()
    await expect(box('.routebord-heads')?.right).toBeCloseTo(
      box('.routebord-picture')?.right ?? 0,
      0,
    )
  },
}
