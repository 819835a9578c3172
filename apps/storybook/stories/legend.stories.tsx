import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { everyMark } from './every-mark.ts'
import { journeyOf } from './journeys.ts'
import { LegendSheet } from './legend-sheet.tsx'
import { MARK_MEANINGS } from './mark-meanings.ts'

const meta: Meta<typeof LegendSheet> = {
  title: 'Picture/Legend',
  component: LegendSheet,
  args: { journey: journeyOf(everyMark) },
  argTypes: { journey: { control: false }, language: { control: false } },
}

export default meta
type Story = StoryObj<typeof meta>

/** Every entry a legend can have, at length. The toolbar's languages show its words in each. */
export const EveryMark: Story = {
  tags: ['dark', 'languages', 'forced', 'picture'],
  parameters: { picture: { of: '.sheet .scroll' } },
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('row').slice(1)
    await expect(rows).toHaveLength(MARK_MEANINGS.length)
    const unexplained = rows.filter((row) => row.querySelector('code')?.textContent === '')
    await expect(unexplained.map((row) => row.textContent)).toEqual([])
  },
}
