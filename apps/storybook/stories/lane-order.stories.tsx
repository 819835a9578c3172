import { orderByEntry, orderFewestCrossings } from '@routebord/layout'
import { JourneySwimlane } from '@routebord/react'
import type { Journey } from '@routebord/schema'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'
import { laneOrder } from './map-parts.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/Order of lanes',
  component: JourneySwimlane,
  parameters: { a11y: { test: 'off' } },
  args: { ...swimlaneArgs, journey: journeyOf(exampleNamed('software-subscription')) },
  argTypes: swimlaneArgTypes,
}

export default meta
type Story = StoryObj<typeof meta>

/** The author's order, from the top down. */
export const AsGiven: Story = {
  play: async ({ args, canvasElement }) => {
    await expect(laneOrder(canvasElement)).toEqual(args.journey.roles.map((role) => role.id))
  },
}

/** Who enters first stands at the top. */
export const ByEntry: Story = {
  args: { order: orderByEntry },
  play: async ({ args, canvasElement }) => {
    const entered = new Set(args.journey.steps.flatMap((step) => step.roles.map((role) => role.id)))
    await expect(laneOrder(canvasElement)).toEqual([...entered])
  },
}

/** Shared steps span the fewest lanes that take no part. */
export const FewestCrossings: Story = {
  args: { order: orderFewestCrossings },
  play: async ({ args: { journey }, canvasElement }) => {
    const given = journey.roles.map((role) => role.id)
    const order = laneOrder(canvasElement)
    await expect([...order].sort()).toEqual([...given].sort())
    await expect(lanesCrossed(journey, order)).toBeLessThan(lanesCrossed(journey, given))
  },
}

/** Counts the lanes between those of each shared step that take no part in it. */
function lanesCrossed(journey: Journey, order: readonly string[]): number {
  const crossed = journey.steps.map(({ roles }) => {
    const places = roles.map((role) => order.indexOf(role.id))
    return Math.max(...places) - Math.min(...places) + 1 - places.length
  })
  return crossed.reduce((sum, count) => sum + count, 0)
}
