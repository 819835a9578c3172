import { generateJourney } from '@routebord/examples'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { journeyOf } from './journeys.ts'
import { PaletteSheet } from './palette-sheet.tsx'
import { VISIONS } from './vision-filters.tsx'

const meta: Meta<typeof PaletteSheet> = {
  title: 'Picture/Palette',
  component: PaletteSheet,
  parameters: { takeAway: false },
  args: { journey: journeyOf(generateJourney({ seed: 12, roles: 12, steps: 24, shared: 0.5 })) },
  argTypes: { journey: { control: false } },
}

export default meta
type Story = StoryObj<typeof meta>

/** All hues of roles under normal, protan, deutan, tritan and achromat vision. */
export const ColourVision: Story = {
  tags: ['dark'],
  play: async ({ canvasElement }) => {
    const filters = VISIONS.map((vision) => {
      const part = canvasElement.querySelector(`.sheet .vision-${vision}`) as Element
      return getComputedStyle(part).filter
    })
    await expect(filters[0]).toBe('none')
    await expect(new Set(filters).size).toBe(VISIONS.length)
  },
}
