import { JourneyLegend } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { everyMark } from './every-mark.ts'
import { exampleNamed, journeyOf } from './journeys.ts'
import { MARK_MEANINGS } from './mark-meanings.ts'
import { partArgTypes } from './part-arg-types.ts'
import { withStylesheet } from './with-stylesheet.tsx'

const meta: Meta<typeof JourneyLegend> = {
  title: 'Parts/Legend',
  component: JourneyLegend,
  decorators: [withStylesheet],
  args: { journey: journeyOf(everyMark) },
  argTypes: partArgTypes,
}

export default meta
type Story = StoryObj<typeof meta>

/** The legend of a map that has every mark. */
export const Full: Story = {
  tags: ['dark', 'languages'],
  play: async ({ canvas }) =>
    expect(canvas.getAllByRole('listitem')).toHaveLength(MARK_MEANINGS.length),
}

/** A legend names only what is there: a small journey has a short one. */
export const Short: Story = {
  args: { journey: journeyOf(exampleNamed('two-roles')) },
  play: async ({ canvas }) =>
    expect(canvas.getAllByRole('listitem').length).toBeLessThan(MARK_MEANINGS.length),
}
