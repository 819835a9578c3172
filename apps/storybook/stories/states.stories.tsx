import { generateJourney } from '@routebord/examples'
import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { everyStepHasButton } from './every-step-has-button.ts'
import { exampleNamed, journeyOf, onlyRole, withoutSteps } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'
import { unseen } from './unseen.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/States',
  component: JourneySwimlane,
  args: swimlaneArgs,
  argTypes: swimlaneArgTypes,
  play: everyStepHasButton,
}

export default meta
type Story = StoryObj<typeof meta>

/** A journey before anyone has found out a step. */
export const Empty: Story = {
  args: { journey: journeyOf(withoutSteps(exampleNamed('bouncy-ball'))) },
  play: async ({ canvas, canvasElement }) => {
    // Under the picture, and in the outline for those who read.
    const said = canvas.getAllByText('This journey has no steps yet.')
    await expect(said).toHaveLength(2)
    for (const text of said) await expect(text).toBeVisible()
    await expect(canvasElement.querySelectorAll('.routebord-layer button')).toHaveLength(0)
  },
}

/** What the machine operator alone goes through: his part of each step, and nothing that names another. */
export const OneRole: Story = {
  args: { journey: journeyOf(onlyRole(exampleNamed('bouncy-ball'), 'operator')) },
}

/** As many roles as the palette has entries. */
export const TwelveRoles: Story = {
  tags: ['dark'],
  args: { journey: journeyOf(generateJourney({ seed: 12, roles: 12, steps: 36, shared: 0.4 })) },
}

/** Every step is taken by two roles or more. */
export const AllShared: Story = {
  args: { journey: journeyOf(generateJourney({ seed: 3, roles: 4, steps: 12, shared: 1 })) },
}

/** No step is taken together: four journeys side by side. */
export const NoneShared: Story = {
  args: { journey: journeyOf(generateJourney({ seed: 4, roles: 4, steps: 12, shared: 0 })) },
}

/** Roles nobody has talked to, steps the supplier cannot see, and claims that are only assumed. */
export const Unseen: Story = {
  args: { journey: journeyOf(unseen(exampleNamed('leaving'))) },
  tags: ['dark', 'languages'],
}
