import { timeAxis } from '@routebord/layout/time'
import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Time axis',
  component: JourneySwimlane,
  args: { ...swimlaneArgs, axis: timeAxis },
  argTypes: swimlaneArgTypes,
}

export default meta
type Story = StoryObj<typeof meta>

const layerOf = (canvas: HTMLElement, key: string): number =>
  canvas.querySelectorAll(`.routebord-phase-heads [data-key^="${key}:"]`).length

/** Each day has columns of its own, under its date; what is empty for long is folded and says for how long. */
export const ByDates: Story = {
  args: { journey: journeyOf(exampleNamed('software-subscription')) },
  play: async ({ canvasElement }) => {
    await expect(layerOf(canvasElement, 'date')).toBeGreaterThan(20)
    await expect(layerOf(canvasElement, 'fold')).toBeGreaterThan(0)
  },
}

/** A short journey: a week between its first and its last day is drawn to scale. */
export const OfHours: Story = { args: { journey: journeyOf(exampleNamed('support')) } }
