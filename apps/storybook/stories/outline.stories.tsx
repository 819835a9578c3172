import { JourneyOutline } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'
import { argTypesFor } from './swimlane-args.ts'
import { withStylesheet } from './with-stylesheet.tsx'

const journey = journeyOf(exampleNamed('two-roles'))

const meta: Meta<typeof JourneyOutline> = {
  title: 'Parts/Outline',
  component: JourneyOutline,
  decorators: [withStylesheet],
  args: { journey },
  argTypes: argTypesFor('JourneyPartProps'),
}

export default meta
type Story = StoryObj<typeof meta>

/** A journey in words, without a picture: by phase and step, with who, what next and where from. */
export const Outline: Story = {
  tags: ['dark', 'languages'],
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('heading', { level: 4 })).toHaveLength(journey.steps.length)
    await expect(canvasElement.querySelector('.routebord-frame')).toBeNull()
  },
}

/** On a phone the threads run beside the words. */
export const OnAPhone: Story = {
  tags: ['picture'],
  parameters: { picture: { of: '.routebord-phases > li' } },
  args: { journey: journeyOf(exampleNamed('leaving')) },
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async ({ canvasElement }) => {
    const rail = canvasElement.querySelector('.routebord-rails svg') as Element
    await expect(rail).toBeVisible()
    await expect(document.documentElement.scrollWidth).toBe(390)
  },
}
