import { compareJourneys } from '@routebord/analysis'
import { markComparison } from '@routebord/d3/overlays'
import { JourneyComparison, JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'
import { argTypesFor } from './swimlane-args.ts'

const asIs = journeyOf(exampleNamed('bouncy-ball'))
const toBe = journeyOf(exampleNamed('bouncy-ball-to-be'))
const comparison = compareJourneys(asIs, toBe)

const meta: Meta<typeof JourneyComparison> = {
  title: 'Journey/Comparison',
  component: JourneyComparison,
  args: { comparison },
  argTypes: argTypesFor('JourneyComparisonProps'),
}

export default meta
type Story = StoryObj<typeof meta>

/** The journey as it is, and below it as it should be. Each says what is new, gone and moved. */
export const AsIsAndToBe: Story = {
  // Two whole maps: the next story has the same texts, and their contrast is read there.
  parameters: { a11y: { config: { rules: [{ id: 'color-contrast', enabled: false }] } } },
  play: async ({ canvas }) => {
    const [before, after] = canvas
      .getAllByRole('region')
      .filter((region) => region.querySelector('.routebord') !== null)
    await expect(changes(before)).toEqual(comparison.steps.removed.length + comparison.moved.length)
    await expect(changes(after)).toEqual(comparison.steps.added.length + comparison.moved.length)
    for (const map of [before, after])
      await expect(
        within(map as HTMLElement).getByRole('heading', { name: 'What changes' }),
      ).toBeVisible()
  },
}

/** One of the two alone: the map that is to be, with what is new and moved in it. */
export const ToBeAlone: StoryObj<typeof JourneySwimlane> = {
  tags: ['languages'],
  args: { journey: toBe, overlays: [markComparison(comparison)] },
  argTypes: { overlays: { control: false } },
  render: (args) => <JourneySwimlane {...args} />,
  play: async ({ canvasElement }) =>
    expect(changes(canvasElement)).toEqual(comparison.steps.added.length + comparison.moved.length),
}

function changes(map: HTMLElement | undefined): number {
  return map?.querySelectorAll('[data-key^="change:"]').length ?? 0
}
