import { JourneySwimlane } from '@routebord/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { inColumn } from './in-column.tsx'
import { exampleNamed, journeyOf } from './journeys.ts'
import { swimlaneArgs, swimlaneArgTypes } from './swimlane-args.ts'
import { withPrintRules } from './with-print-rules.tsx'

const meta: Meta<typeof JourneySwimlane> = {
  title: 'Journey/On a page',
  component: JourneySwimlane,
  args: { ...swimlaneArgs, journey: journeyOf(exampleNamed('leaving')) },
  argTypes: swimlaneArgTypes,
}

export default meta
type Story = StoryObj<typeof meta>

/** The same map in Danish. */
export const Danish: Story = {
  globals: { locale: 'da' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { name: 'Rejsen i ord' })).toBeVisible()
    await expect(canvasElement.querySelector('.routebord')).toHaveAttribute('lang', 'da')
  },
}

/** The same map in Dutch. */
export const Dutch: Story = {
  globals: { locale: 'nl' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { name: 'De journey in woorden' })).toBeVisible()
    await expect(canvasElement.querySelector('.routebord')).toHaveAttribute('lang', 'nl')
  },
}

/** Our words with accents and a third longer; the author's stay. What has no accents here was never translated. */
export const PseudoLanguage: Story = {
  globals: { locale: 'pseudo' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: /^Thé jöûrñéý îñ wörđš~+$/ })).toBeVisible()
    await expect(canvas.getByRole('heading', { name: /Gets the wrong size again/ })).toBeVisible()
  },
}

/** The dark theme, whatever the system prefers. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('.routebord-frame') as Element
    await expect(getComputedStyle(frame).backgroundColor).toBe('rgb(20, 23, 28)')
  },
}

/** On a phone the words stand alone: the picture would be read through a keyhole. */
export const Phone: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async ({ canvas, canvasElement }) => {
    await expect(window.innerWidth).toBe(390)
    await expect(canvasElement.querySelector('.routebord-body')).not.toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'The journey in words' })).toBeVisible()
    await expect(document.documentElement.scrollWidth).toBe(390)
  },
}

/** In a narrow column of a wide page a map is read as on a phone: what counts is its own room. */
export const NarrowColumn: Story = {
  decorators: [inColumn],
  play: async ({ canvas, canvasElement }) => {
    await expect(window.innerWidth).toBeGreaterThan(1000)
    await expect(canvasElement.querySelector('.routebord-body')).not.toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'The journey in words' })).toBeVisible()
  },
}

/** On a tablet the picture scrolls in its own box, never the page. */
export const Tablet: Story = {
  globals: { viewport: { value: 'tablet', isRotated: false } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.routebord-frame')).toBeVisible()
    await expect(document.documentElement.scrollWidth).toBe(768)
  },
}

/** Texts as far apart as readers may set them (WCAG 1.4.12): nothing of the words is cut off or overlaps. */
export const WideTextSpacing: Story = {
  globals: { spacing: 'wide' },
  play: async ({ canvasElement }) => {
    const texts = [...canvasElement.querySelectorAll('.routebord-outline *, .routebord-legend li')]
    const cut = texts.filter(
      (text) => text.scrollWidth > text.clientWidth + 1 && text.clientWidth > 0,
    )
    await expect(cut).toEqual([])
  },
}

/** On a page that runs from the right; the journey itself is English, and runs from the left. */
export const PageFromTheRight: Story = { globals: { direction: 'rtl' } }

/** As it comes out of a printer: nothing to press, and the picture as wide as the paper. */
export const Print: Story = {
  tags: ['dark'],
  decorators: [withPrintRules],
  play: async ({ canvasElement }) => {
    const bar = canvasElement.querySelector('.routebord-toolbar')
    await expect(bar).not.toBeVisible()
    await expect(canvasElement.querySelector('.routebord-layer')).not.toBeVisible()
    const picture = canvasElement.querySelector('.routebord-picture') as Element
    await expect(picture.scrollWidth).toBeLessThanOrEqual(picture.clientWidth + 1)
  },
}
