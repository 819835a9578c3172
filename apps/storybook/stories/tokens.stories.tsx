import { type Theme, TOKENS } from '@routebord/d3'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { exampleNamed, journeyOf } from './journeys.ts'
import { PaintedSwimlane } from './painted-swimlane.tsx'
import { TokenSheet } from './token-sheet.tsx'

type Colors = Record<string, string>

const twoRoles = journeyOf(exampleNamed('two-roles'))

const meta: Meta<Colors> = { title: 'Picture/Tokens' }

export default meta
type Story = StoryObj<typeof meta>

/** Every custom property, live: the theme of the toolbar changes what is seen in the first column. */
export const Sheet: Story = {
  tags: ['dark'],
  parameters: { controls: { disable: true } },
  render: () => <TokenSheet />,
  play: async ({ canvasElement, globals }) => {
    const theme = globals.theme as Theme
    const shown = [...canvasElement.querySelectorAll('[data-token] td:first-child rect')].map(
      (rect) => toHex(getComputedStyle(rect).fill),
    )
    await expect(shown).toEqual(Object.values(TOKENS).map((colors) => colors[theme]))
  },
}

/** Colours of your own: each control sets one custom property on the page around the map. */
export const YourColours: Story = {
  args: { paper: '#fff8e7', card: '#ffffff', 'role-1': '#8a4b00', 'on-role-1': '#ffffff' },
  argTypes: Object.fromEntries(
    Object.keys(TOKENS).map((name) => [name, { control: 'color', name: `--routebord-${name}` }]),
  ),
  // The colours are those of a light page, whose inks go with them.
  globals: { theme: 'light' },
  render: (args) => (
    <PaintedSwimlane
      journey={twoRoles}
      colors={Object.fromEntries(Object.entries(args).filter(([name]) => name in TOKENS))}
    />
  ),
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('.routebord-frame') as Element
    await expect(toHex(getComputedStyle(frame).backgroundColor)).toBe('#FFF8E7')
  },
}

/** Writes `rgb(…)` as the tokens are written. */
function toHex(color: string): string {
  const channels = color.match(/\d+/g) ?? []
  const hex = channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')
  return `#${hex.toUpperCase()}`
}
