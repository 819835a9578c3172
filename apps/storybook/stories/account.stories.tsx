import { accountLogs } from '@routebord/examples'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { AccountMap } from './account-map.tsx'
import { exampleNamed, journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'

const meta: Meta<typeof AccountMap> = {
  title: 'Journey/Account',
  component: AccountMap,
  args: {
    ...swimlaneArgs,
    journey: journeyOf(exampleNamed('bouncy-ball')),
    log: accountLogs['bouncy-ball-as-planned'],
    at: Date.UTC(2026, 4, 1),
  },
  argTypes: {
    ...swimlaneArgTypes,
    journey: { control: false },
    log: { control: 'select', options: Object.keys(accountLogs), mapping: accountLogs },
    at: { control: 'date' },
  },
}

export default meta
type Story = StoryObj<typeof meta>

/** Halfway: a pin for each role where it stands, on its own thread. What nobody has reached yet steps back. */
export const UnderWay: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(pins(canvasElement)).toEqual(['director', 'head', 'operator', 'specialist'])
    await expect(canvas.getByRole('heading', { name: 'Where the account stands' })).toBeVisible()
  },
}

/** The operator was lost after the trial: who has gone silent has a broken pin. */
export const OneHasGoneSilent: Story = {
  args: { log: accountLogs['bouncy-ball-operator-lost'], at: Date.UTC(2026, 6, 1) },
  tags: ['forced', 'picture'],
  parameters: { picture: { of: '.routebord-picture', at: '[data-key="pin:operator"]' } },
  play: async ({ canvas, canvasElement }) => {
    const broken = canvasElement.querySelectorAll('[data-key^="pin:"]:has([stroke-dasharray])')
    await expect([...broken].map((pin) => pin.getAttribute('data-key'))).toEqual(['pin:operator'])
    await expect(canvas.getAllByText(/^Ole Operatør: .*silent for \d+ days$/)[0]).toBeVisible()
  },
}

/** An early day: who has not come in yet has no pin, and the legend says so. */
export const NotAllHaveComeIn: Story = {
  args: { at: Date.UTC(2026, 1, 1) },
  play: async ({ canvas, canvasElement }) => {
    await expect(pins(canvasElement)).not.toContain('director')
    await expect(canvas.getAllByText(/not come in yet$/)[0]).toBeVisible()
  },
}

/** The paths really taken: a broken edge where a role skipped steps or took them in another order. */
export const PathsTaken: Story = {
  args: {
    log: accountLogs['bouncy-ball-operator-lost'],
    at: Date.UTC(2026, 11, 1),
    hasPaths: true,
  },
  tags: ['dark', 'forced'],
  play: async ({ canvas, canvasElement }) => {
    const edges = canvasElement.querySelectorAll(
      '.routebord-body [data-layer="threads"] [stroke-dasharray="5 5"]',
    )
    await expect(edges).toHaveLength(4)
    await expect(canvas.getByText('Ole Operatør: 6 of 12 steps, 1 skipped')).toBeVisible()
  },
}

function pins(canvas: HTMLElement): readonly string[] {
  const marks = canvas.querySelectorAll<SVGElement>('.routebord-body [data-key^="pin:"]')
  return [...marks].map((mark) => mark.dataset.key?.slice('pin:'.length) ?? '').sort()
}
