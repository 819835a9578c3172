import type {} from '@vitest/browser-playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { type Theme, TOKENS } from '../src/theme/tokens.ts'
import { bouncyBallJourney } from './drawn.ts'

let parent: HTMLElement
let handle: SwimlaneHandle

beforeEach(() => {
  parent = document.createElement('div')
  const container = document.createElement('div')
  parent.append(container)
  document.body.append(parent)
  handle = renderSwimlane(container, bouncyBallJourney)
})

afterEach(async () => {
  await prefer({})
  handle.destroy()
  parent.remove()
})

async function prefer(features: Readonly<Record<string, string>>): Promise<void> {
  const entries = Object.entries(features).map(([name, value]) => ({ name, value }))
  await cdp().send('Emulation.setEmulatedMedia', { features: entries })
}

/** The theme whose ink the titles of cards are drawn in. */
const themeNow = (): string => {
  const title = parent.querySelector('.routebord-body [data-key="text:jams"] text')
  const [, ...channels] =
    /(\d+), (\d+), (\d+)/.exec(title ? getComputedStyle(title).fill : '') ?? []
  const hex = channels.map((value) => Number(value).toString(16).padStart(2, '0')).join('')
  const themes = Object.keys(TOKENS.ink) as Theme[]
  return themes.find((theme) => TOKENS.ink[theme] === `#${hex.toUpperCase()}`) ?? hex
}

test.each([
  [{}, undefined, 'light'],
  [{ 'prefers-color-scheme': 'dark' }, undefined, 'dark'],
  [{ 'prefers-contrast': 'more' }, undefined, 'high-contrast'],
  [{ 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' }, undefined, 'high-contrast'],
  [{ 'prefers-contrast': 'more' }, 'light', 'high-contrast'],
  [{ 'prefers-contrast': 'more' }, 'dark', 'dark'],
  [{ 'prefers-color-scheme': 'dark' }, 'light', 'light'],
  [{}, 'dark', 'dark'],
  [{}, 'high-contrast', 'high-contrast'],
  [{ 'prefers-color-scheme': 'dark' }, 'high-contrast', 'high-contrast'],
] as const)(
  'readers who want %o of a page that says %s see %s',
  async (features, fixed, wanted) => {
    await prefer(features)
    if (fixed !== undefined) parent.setAttribute('data-routebord-theme', fixed)
    expect(themeNow()).toBe(wanted)
  },
)

test.each([undefined, 'dark', 'high-contrast'])(
  'with forced colours every colour is the system’s, whatever the page says (%s)',
  async (fixed) => {
    await prefer({ 'forced-colors': 'active', 'prefers-contrast': 'more' })
    if (fixed !== undefined) parent.setAttribute('data-routebord-theme', fixed)
    const map = getComputedStyle(parent.firstElementChild as Element)
    const values = Object.keys(TOKENS).map((name) =>
      map.getPropertyValue(`--routebord-${name}-default`),
    )
    expect(new Set(values)).toEqual(new Set(['Canvas', 'CanvasText']))
  },
)
