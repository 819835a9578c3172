import { en } from '@routebord/d3'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { toolbarLanguage } from '../.storybook/toolbar-language.ts'
import { everyMark } from './every-mark.ts'
import { journeyOf } from './journeys.ts'
import { LegendSheet } from './legend-sheet.tsx'
import { legendWords } from './mark-meanings.ts'
import { MeaningTable } from './meaning-table.tsx'
import { overlayMeanings } from './overlay-meanings.ts'

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
  play: async ({ canvas, globals }) => {
    const heads = canvas.getAllByRole('rowheader').map((head) => head.textContent)
    await expect([...heads].sort()).toEqual(
      Object.values(legendWords(toolbarLanguage(globals.locale) ?? en)).sort(),
    )
    const unexplained = canvas
      .getAllByRole('row')
      .filter((row) => row.querySelector('code')?.textContent === '')
    await expect(unexplained.map((row) => row.textContent)).toEqual([])
  },
}

/** What overlays add to a legend, from the maps of the bouncy-ball machine, in English. */
export const OfOverlays: Story = {
  parameters: { takeAway: false },
  render: () => <MeaningTable title="What overlays add" lang="en" entries={overlayMeanings()} />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(13)
    await expect(canvasElement.querySelectorAll('td svg')).toHaveLength(13)
  },
}
