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

describe.each(['light', 'dark'] as const)('twelve roles in the %s theme', (theme) => {
  const color = (tone: Tone): string => TOKENS[tone][theme]
  const least = (pairs: typeof PAIRS, vision: Vision): number =>
    Math.min(...pairs.map(([a, b]) => distanceOf(color(a.hue), color(b.hue), vision)))

  test('have twelve hues, each with its core', () => {
    expect(new Set(ROLES.map(({ hue }) => color(hue))).size).toBe(12)
    expect(ROLES.map(({ core }) => core).join(' ')).toBe(
      'none line bead dark line bead dark none bead dark none line',
    )
  })

  test('are far apart for the eyes of most', () => {
    expect(least(PAIRS, 'normal')).toBeGreaterThan(16)
  })

  test.each(['protan', 'deutan', 'tritan'] as const)('are told apart with %s vision', (vision) => {
    expect(least(PAIRS, vision)).toBeGreaterThan(5.5)
    const sameCore = PAIRS.filter(([a, b]) => a.core === b.core)
    expect(sameCore).toHaveLength(12)
    expect(least(sameCore, vision)).toBeGreaterThan(14)
  })

  test('stand out from every ground, their letters and cores from them', () => {
    for (const { hue, letter, core, coreTone } of ROLES) {
      for (const ground of ['paper', 'band', 'card'] as const)
        expect(contrastOf(color(hue), color(ground)), `${hue} on ${ground}`).toBeGreaterThan(3)
      expect(contrastOf(color(hue), color(letter)), letter).toBeGreaterThan(4.5)
      if (core !== 'none')
        expect(contrastOf(color(hue), color(coreTone)), coreTone).toBeGreaterThan(2)
    }
  })

  test('none is taken for trouble', () => {
    for (const { hue } of ROLES)
      expect(distanceOf(color(hue), color('trouble'), 'normal'), hue).toBeGreaterThan(20)
  })

  test('texts that step back can still be read', () => {
    for (const ground of ['paper', 'band', 'card'] as const)
      expect(contrastOf(color('ink-3'), color(ground)), ground).toBeGreaterThan(4.5)
  })
})

test('a thirteenth role has the hue of the first with another core', () => {
  expect(roleTones(13)).toMatchObject({ hue: 'role-1', core: 'line', coreTone: 'on-role-1' })
})

test('a tone that steps back is mixed, and never transparent', () => {
  expect(toneValue('dim-role-1')).toBe(
    `color-mix(in srgb,${toneValue('role-1')} 28%,${toneValue('paper')})`,
  )
})
