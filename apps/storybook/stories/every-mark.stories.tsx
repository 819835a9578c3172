import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { everyMark } from './every-mark.ts'
import { everyStepHasButton } from './every-step-has-button.ts'
import { journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Picture/Every mark on a map',
  component: JourneySwimlane,
  args: swimlaneArgs,
  argTypes: swimlaneArgTypes,
  play: everyStepHasButton,
}

export default meta
type Story = StoryObj<typeof meta>

/** The smallest map with every mark there is. */
export const EveryMarkOnAMap: Story = {
  args: { journey: journeyOf(everyMark) },
  tags: ['dark', 'languages', 'forced', 'picture'],
  parameters: { picture: { of: '.routebord-picture' } },
}
