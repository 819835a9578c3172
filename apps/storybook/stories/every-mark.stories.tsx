import { timeAxis } from '@routebord/layout/time'
import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { everyMark } from './every-mark.ts'
import { everyStepHasButton } from './every-step-has-button.ts'
import { journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Picture/Every mark on a map',
  component: JourneySwimlane,
  args: { ...swimlaneArgs, journey: journeyOf(everyMark) },
  argTypes: swimlaneArgTypes,
  play: everyStepHasButton,
}

export default meta
type Story = StoryObj<typeof meta>

/** The smallest map with every mark there is, but for those of dates. */
export const EveryMarkOnAMap: Story = {
  tags: ['dark', 'languages', 'forced', 'picture'],
  parameters: { picture: { of: '.routebord-picture' } },
}

/** The same by dates: a stretch in which nothing happened is folded, and one step has no date. */
export const ByDates: Story = { args: { axis: timeAxis } }
