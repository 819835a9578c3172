import { describe, expect, test } from 'vitest'
import { roleTones, TOKENS, type Tone, toneValue } from '../src/theme/tokens.ts'
import { contrastOf, distanceOf, type Vision } from './color-vision.ts'

const ROLES = Array.from({ length: 12 }, (_, index) => roleTones(index + 1))
const PAIRS = ROLES.flatMap((one, index) =>
  ROLES.slice(index + 1).map((other) => [one, other] as const),
)

test('the distance of colours is that of the published examples', () => {
  // Sharma, Wu and Dalal (2005) give pairs in CIELAB; black and white are 100 apart in every vision.
  expect(distanceOf('#000000', '#FFFFFF', 'normal')).toBeCloseTo(100, 1)
  expect(distanceOf('#FF0000', '#00FF00', 'normal')).toBeCloseTo(86.6, 1)
  expect(distanceOf('#0000FF', '#FF0000', 'normal')).toBeCloseTo(52.9, 1)
  expect(distanceOf('#123456', '#123456', 'deutan')).toBe(0)
  expect(contrastOf('#000000', '#FFFFFF')).toBe(21)
})

/** The hue of a colour as CSS counts it in `hsl()`, in degrees. */
function hueOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  )
  const most = Math.max(red, green, blue)
  const range = most - Math.min(red, green, blue)
  if (most === red) return (((green - blue) / range) * 60 + 360) % 360
  return most === green ? ((blue - red) / range) * 60 + 120 : ((red - green) / range) * 60 + 240
}

/** What each theme holds: texts and marks against their grounds. */
const LEAST = {
  light: { text: 4.5, mark: 3, core: 2 },
  dark: { text: 4.5, mark: 3, core: 2 },
  'high-contrast': { text: 7, mark: 4.5, core: 4.5 },
} as const
const THEMES = ['light', 'dark', 'high-contrast'] as const
const GROUNDS = ['paper', 'band', 'card'] as const

describe.each(THEMES)('twelve roles in the %s theme', (theme) => {
  const color = (tone: Tone): string => TOKENS[tone][theme]
  const least = (pairs: typeof PAIRS, vision: Vision): number =>
    Math.min(...pairs.map(([a, b]) => distanceOf(color(a.hue), color(b.hue), vision)))

  test('have twelve hues, each with its core', () => {
    expect(new Set(ROLES.map(({ hue }) => color(hue))).size).toBe(12)
    expect(new Set(ROLES.map(({ core }) => core.join(' '))).size).toBe(12)
  })

  test('the first four keep their family of colour: who says “the green line” means the same', () => {
    for (const { hue } of ROLES.slice(0, 4)) {
      const turn = Math.abs(hueOf(color(hue)) - hueOf(TOKENS[hue].light))
      expect(Math.min(turn, 360 - turn), hue).toBeLessThan(30)
    }
  })

  test('are far apart for the eyes of most', () => {
    expect(least(PAIRS, 'normal')).toBeGreaterThan(16)
  })

  test.each(['protan', 'deutan', 'tritan'] as const)('are told apart with %s vision', (vision) => {
    expect(least(PAIRS, vision)).toBeGreaterThan(5.5)
  })

  test('stand out from every ground, their letters and cores from them', () => {
    const held = LEAST[theme]
    for (const { hue, letter, core, coreTone } of ROLES) {
      for (const ground of GROUNDS)
        expect(contrastOf(color(hue), color(ground)), `${hue} on ${ground}`).toBeGreaterThan(
          held.mark,
        )
      expect(contrastOf(color(hue), color(letter)), letter).toBeGreaterThan(held.text)
      if (core[0] > 0)
        expect(contrastOf(color(hue), color(coreTone)), coreTone).toBeGreaterThan(held.core)
    }
  })

  test('none is taken for trouble', () => {
    for (const { hue } of ROLES)
      expect(distanceOf(color(hue), color('trouble'), 'normal'), hue).toBeGreaterThan(20)
  })

  test('every text can be read on every ground, those that step back too', () => {
    for (const text of ['ink', 'ink-2', 'ink-3', 'trouble'] as const)
      for (const ground of GROUNDS)
        expect(contrastOf(color(text), color(ground)), `${text} on ${ground}`).toBeGreaterThan(
          LEAST[theme].text,
        )
    // Letters of filled signs and plates.
    expect(contrastOf(color('card'), color('ink'))).toBeGreaterThan(LEAST[theme].text)
  })
})

test('with high contrast every line can be seen, and texts can be read across hatching', () => {
  const color = (tone: Tone): string => TOKENS[tone]['high-contrast']
  for (const line of ['card-line', 'hair', 'zero'] as const)
    for (const ground of GROUNDS)
      expect(contrastOf(color(line), color(ground)), `${line} on ${ground}`).toBeGreaterThan(4.5)
  for (const text of ['ink', 'ink-2', 'ink-3', 'trouble'] as const)
    expect(contrastOf(color(text), color('hatch')), text).toBeGreaterThan(7)
})

test('a thirteenth role has the hue of the first with another core', () => {
  expect(roleTones(13)).toMatchObject({ hue: 'role-1', core: [1.3], coreTone: 'on-role-1' })
})

test('a tone that steps back is mixed, and never transparent', () => {
  expect(toneValue('dim-role-1')).toBe(
    `var(--routebord-dim,color-mix(in srgb,${toneValue('role-1')} 28%,${toneValue('paper')}))`,
  )
  expect(toneValue('dim-ink')).toBe(`var(--routebord-dim,${toneValue('ink-3')})`)
})
