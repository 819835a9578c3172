import { JourneyTable } from '@routebord/react'
import type { Decorator, Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'
import { ScrollBox } from './scroll-box.tsx'
import { argTypesFor } from './swimlane-args.ts'
import { withStylesheet } from './with-stylesheet.tsx'

const journey = journeyOf(exampleNamed('two-roles'))

/** A table is as wide as its columns: the page lets it scroll. */
const inScrollBox: Decorator = (Story) => (
  <ScrollBox label="Table">
    <Story />
  </ScrollBox>
)

const meta: Meta<typeof JourneyTable> = {
  title: 'Parts/Table',
  component: JourneyTable,
  decorators: [withStylesheet, inScrollBox],
  args: { journey },
  argTypes: argTypesFor('JourneyTableProps'),
}

export default meta
type Story = StoryObj<typeof meta>

/** A journey as a table: a press on a head sorts by it, a second turns the order round, a third gives it back. */
export const Table: Story = {
  tags: ['dark', 'languages', 'picture'],
  parameters: { picture: { of: '.routebord' } },
  play: async ({ args, canvas, userEvent }) => {
    const titles = (): readonly string[] =>
      canvas.getAllByRole('rowheader').map((head) => head.textContent)
    const given = titles()
    await expect(given).toHaveLength(journey.steps.length)
    const head = canvas.getAllByRole('columnheader')[1] as HTMLElement
    const press = (): Promise<void> => userEvent.click(within(head).getByRole('button'))

    await press()
    const sorted = [...given].sort(
      new Intl.Collator(args.locale ?? 'en', { numeric: true }).compare,
    )
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    await expect(titles()).toEqual(sorted)
    await press()
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    await expect(titles()).toEqual(sorted.toReversed())
    await press()
    await expect(head).not.toHaveAttribute('aria-sort')
    await expect(titles()).toEqual(given)
  },
}
