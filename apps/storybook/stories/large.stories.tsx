import { canvasPicture } from '@routebord/d3/canvas'
import { windowPicture } from '@routebord/d3/window'
import { generateJourney } from '@routebord/examples'
import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { everyStepHasButton } from './every-step-has-button.ts'
import { journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Large',
  component: JourneySwimlane,
  // axe needs minutes for so many texts; the smaller maps have the same marks.
  parameters: { a11y: { test: 'off' } },
  args: swimlaneArgs,
  argTypes: swimlaneArgTypes,
  play: everyStepHasButton,
}

export default meta
type Story = StoryObj<typeof meta>

/** Seven roles and a thousand steps: of the picture only what is near to what is in sight is drawn. */
export const ThousandSteps: Story = {
  args: {
    journey: journeyOf(generateJourney({ seed: 1, roles: 7, steps: 1000, shared: 0.3 })),
    windowing: windowPicture,
  },
}

/** The same map on canvas: all that is not picture is as ever. */
export const ThousandStepsOnCanvas: Story = {
  args: { ...ThousandSteps.args, windowing: canvasPicture() },
}

/** Twenty roles, more than the palette has hues: they return with another core. */
export const TwentyRoles: Story = {
  args: { journey: journeyOf(generateJourney({ seed: 20, roles: 20, steps: 60, shared: 0.3 })) },
}
