import { describe, expect, test } from 'vitest'
import type { Mark, Paint, TextMark } from '../src/scene/mark.ts'
import { type PaintTone, type Theme, themeColor } from '../src/theme/tokens.ts'
import { contrastOf } from './color-vision.ts'
import { DRAWN } from './drawn-scenes.ts'
import {
  createGrounds,
  type Ground,
  type Painted,
  paintedOf,
  paintOf,
  placesBeside,
  placesOfText,
} from './painted-marks.ts'

/** What each theme holds, as `palette.test.ts` has it of the colours alone. */
const LEAST = {
  light: { text: 4.5, mark: 3, core: 2 },
  dark: { text: 4.5, mark: 3, core: 2 },
  'high-contrast': { text: 7, mark: 4.5, core: 4.5 },
} as const
const THEMES = Object.keys(LEAST) as readonly Theme[]

/**
 * Tones that need not be seen: grounds and what is cut in their colour, edges of cards that their words fill, rules between
 * lanes, and the hatch of what says “Assumed”. What steps back does so by being pale; its words do not.
 */
const QUIET = /^(paper|band|card|card-line|hair|zero|hatch|dim-.*)$/

/** A fault is said once for all places of a mark. */
function faultsOf(marks: readonly Mark[]): readonly string[] {
  const all = paintedOf(marks)
  const under = createGrounds(all)
  const faults = all.flatMap((painted, index) => {
    const { mark } = painted
    if (mark.kind === 'text') {
      const grounds = placesOfText(mark).map((at) => under(index, at))
      return THEMES.flatMap((theme) => faultsOfText(mark, painted.path, grounds.flat(), theme))
    }
    if (isQuiet(paintOf(painted))) return []
    const places = placesBeside(painted).map((sides) => sides.map((at) => under(index, at)))
    return THEMES.flatMap((theme) => faultsOfShape(painted, places, theme))
  })
  return [...new Set(faults)]
}

function isQuiet({ fill, stroke, fillOpacity }: Paint): boolean {
  return (
    fillOpacity !== undefined ||
    [stroke, fill].every((tone) => tone === undefined || QUIET.test(tone))
  )
}

const contrast = (a: PaintTone, b: PaintTone, theme: Theme): number =>
  contrastOf(themeColor(a, theme), themeColor(b, theme))

function faultsOfText(
  { fill, casing }: TextMark,
  path: string,
  grounds: readonly Ground[],
  theme: Theme,
): readonly string[] {
  const tones = casing === undefined ? grounds.map(({ tone }) => tone) : [casing]
  return tones
    .filter((tone) => contrast(fill, tone, theme) < LEAST[theme].text)
    .map((tone) => `${theme}: ${path}, ${fill} on ${tone}`)
}

/**
 * A mark stands out from what it surrounds or, at a third of its places, from what lies to one of its sides: the rest may
 * lie on threads that it crosses.
 */
function faultsOfShape(
  painted: Painted,
  places: readonly (readonly (readonly Ground[])[])[],
  theme: Theme,
): readonly string[] {
  const { fill, stroke } = paintOf(painted)
  const line = stroke ?? fill
  const { mark, core } = LEAST[theme]
  const least = painted.mark.key.endsWith(':core') ? core : mark
  if (line === undefined || (stroke && fill && contrast(stroke, fill, theme) >= least)) return []
  const differs = ({ tone, from }: Ground): boolean =>
    contrast(line, tone, theme) >= least || isEdgeOf(painted, from)
  const seen = places.filter((sides) => sides.some((grounds) => grounds.every(differs)))
  if (seen.length >= places.length / 3) return []
  const tones = new Set(places.flat(2).map(({ tone }) => tone))
  return [`${theme}: ${painted.path}, ${line} on ${[...tones].join(' or ')}`]
}

/** The dark edge of a thread is its own: together they stand out. */
function isEdgeOf({ group }: Painted, from: Painted | undefined): boolean {
  return from?.group === group && from.mark.key.startsWith('edge')
}

describe.each(Object.keys(DRAWN))('a map %s', (name) => {
  test('has words that can be read and marks that can be seen, in every theme', () => {
    expect(DRAWN[name]?.().flatMap(faultsOf)).toEqual([])
  })
})

test('a word or a mark that cannot be told from what is under it is found', () => {
  const ground = { kind: 'rect', key: 'ground', x: 0, y: 0, width: 99, height: 99 } as const
  const word = { kind: 'text', key: 'word', lines: [{ x: 9, y: 30, text: 'Word' }] } as const
  const style = { size: 12, weight: 400 } as const
  const line = { kind: 'path', key: 'line', d: 'M9 60H90', strokeWidth: 2 } as const
  const faults = faultsOf([
    { ...ground, fill: 'ink' },
    { ...word, ...style, fill: 'ink-2' },
    { ...line, stroke: 'role-2' },
    { kind: 'path', key: 'cut', d: 'M9 80H90', stroke: 'card', strokeWidth: 8 },
    { ...line, key: 'seen', d: 'M9 80H90', stroke: 'role-2' },
  ])
  expect(faults.filter((fault) => fault.startsWith('light'))).toEqual([
    'light: /word, ink-2 on ink',
    'light: /line, role-2 on ink',
  ])
})
