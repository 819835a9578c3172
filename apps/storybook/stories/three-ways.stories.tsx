import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { contrastRule } from '../.storybook/axe-scope.ts'
import { everyMark } from './every-mark.ts'
import { exampleNamed, journeyOf } from './journeys.ts'
import { pictureMarkup } from './map-parts.ts'
import { argTypesFor } from './swimlane-args.ts'
import { ThreeWays } from './three-ways.tsx'

const meta: Meta<typeof ThreeWays> = {
  title: 'Journey/Three ways',
  component: ThreeWays,
  parameters: {
    // The same map three times has the same names three times, as no page would.
    a11y: { config: { rules: [contrastRule, { id: 'landmark-unique', enabled: false }] } },
  },
  argTypes: argTypesFor('JourneySwimlaneProps', ['journey', 'locale', 'detail', 'overlays']),
  play: async ({ canvasElement }) => {
    // Long strings are compared here, not by the matcher, which would print both.
    const markupOf = (way: string): string => {
      const section = canvasElement.querySelector(`[data-way="${way}"]`)
      return section === null ? '' : pictureMarkup(section)
    }
    // The element draws in a task of its own.
    const element = await waitFor(() => markupOf('Element'))
    await expect(element.length).toBeGreaterThan(1000)
    await expect(element === markupOf('React')).toBe(true)
    await expect(element === markupOf('Static HTML')).toBe(true)
  },
}

export default meta
type Story = StoryObj<typeof meta>

/** The smallest example, by React, by the element and as static HTML: the pictures are the same to the byte. */
export const SideBySide: Story = {
  args: { journey: journeyOf(exampleNamed('two-roles')) },
  tags: ['languages'],
}

/** The same with every mark there is, and our words in Danish. */
export const EveryMarkSideBySide: Story = {
  args: { journey: journeyOf(everyMark) },
  globals: { locale: 'da' },
}
