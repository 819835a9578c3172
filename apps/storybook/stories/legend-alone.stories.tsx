import { en } from '@routebord/d3'
import { JourneyLegend } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { toolbarLanguage } from '../.storybook/toolbar-language.ts'
import { everyMark } from './every-mark.ts'
import { exampleNamed, journeyOf } from './journeys.ts'
import { legendWords } from './mark-meanings.ts'
import { argTypesFor } from './swimlane-args.ts'
import { withStylesheet } from './with-stylesheet.tsx'

const meta: Meta<typeof JourneyLegend> = {
  title: 'Parts/Legend',
  component: JourneyLegend,
  decorators: [withStylesheet],
  args: { journey: journeyOf(everyMark) },
  argTypes: argTypesFor('JourneyPartProps'),
}

export default meta
type Story = StoryObj<typeof meta>

/** The legend of a map that has every mark, but for those of dates. */
export const Full: Story = {
  tags: ['dark', 'languages'],
  play: async ({ canvas, globals }) => {
    const { folded, undated, ...byPhases } = legendWords(toolbarLanguage(globals.locale) ?? en)
    const items = canvas.getAllByRole('listitem')
    const entries = items.map((item) => item.querySelector('span')?.textContent)
    await expect([...entries].sort()).toEqual(Object.values(byPhases).sort())
  },
}

/** A legend names only what is there: a small journey has a short one. */
export const Short: Story = {
  args: { journey: journeyOf(exampleNamed('two-roles')) },
  play: async ({ canvas }) => expect(canvas.getAllByRole('listitem').length).toBeLessThan(16),
}
