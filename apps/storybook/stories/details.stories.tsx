import { JourneyDetails } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { inColumn } from './in-column.tsx'
import { exampleNamed, journeyOf } from './journeys.ts'
import { argTypesFor } from './swimlane-args.ts'
import { withStylesheet } from './with-stylesheet.tsx'

const meta: Meta<typeof JourneyDetails> = {
  title: 'Parts/Details',
  component: JourneyDetails,
  // The panel is as wide as its place: beside a map it has the width of a column.
  decorators: [withStylesheet, inColumn],
  args: { journey: journeyOf(exampleNamed('bouncy-ball')), step: 'workshop' },
  argTypes: argTypesFor('JourneyDetailsProps'),
}

export default meta
type Story = StoryObj<typeof meta>

/** All about one step, in a place of the page's own. */
export const Details: Story = {
  tags: ['dark', 'picture'],
  parameters: { picture: { of: '.routebord' } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { name: /Requirements workshop/ })).toBeVisible()
    // The page closes it, not the panel.
    await expect(canvasElement.querySelector('.routebord button')).toBeNull()
  },
}

/** Without a step there is nothing to see, and nothing to hear. */
export const NoStep: Story = {
  args: { step: null },
  play: async ({ canvasElement }) =>
    expect(canvasElement.querySelector('.routebord')).toBeEmptyDOMElement(),
}
