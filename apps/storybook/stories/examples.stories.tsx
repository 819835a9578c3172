import { orderFewestCrossings } from '@routebord/layout'
import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Examples',
  component: JourneySwimlane,
  // The first story on the docs page is enough to read the code by; each of the others is a large map.
  tags: ['!autodocs'],
  argTypes: { journey: { control: false }, order: { control: false } },
  play: async ({ args, canvasElement }) => {
    const buttons = [...canvasElement.querySelectorAll<HTMLElement>('.routebord-layer button')]
    const inOrder = new Set(buttons.map((button) => button.dataset.step))
    await expect([...inOrder].sort()).toEqual(args.journey.steps.map((step) => step.id).sort())
  },
}

export default meta
type Story = StoryObj<typeof meta>

/** The bouncy-ball machine as its purchase should be: the operator is no longer lost after the trial. */
export const BouncyBallToBe: Story = {
  args: { journey: journeyOf(exampleNamed('bouncy-ball-to-be')) },
}

/** Five roles, one of them unseen: the customer's own sales department prefers another supplier. */
export const SupplierXyz: Story = { args: { journey: journeyOf(exampleNamed('supplier-xyz')) } }

/** Seven roles buy a subscription. */
export const SoftwareSubscription: Story = {
  args: { journey: journeyOf(exampleNamed('software-subscription')) },
}

/** Hours count: a bottling line stops on a Friday afternoon. */
export const Support: Story = { args: { journey: journeyOf(exampleNamed('support')) } }

/** A customer who thinks of leaving. */
export const Leaving: Story = { args: { journey: journeyOf(exampleNamed('leaving')) } }

/** The smallest map that still shows everything that matters. */
export const TwoRoles: Story = { args: { journey: journeyOf(exampleNamed('two-roles')) } }

/** Twelve roles and a hundred and fifty steps. */
export const HospitalTender: Story = {
  args: { journey: journeyOf(exampleNamed('hospital-tender')) },
}

/** The same, with its lanes in the order that shared steps fit best: they span half as many lanes that take no part. */
export const HospitalTenderInBestOrder: Story = {
  args: { ...HospitalTender.args, order: orderFewestCrossings },
}
