import type { SwimlaneLayout } from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import type { InterfaceWords, Language } from '../language.ts'
import { thorns, touchpointGlyph } from '../scene/card-text-marks.ts'
import type { Mark } from '../scene/mark.ts'
import { boardMarks } from '../scene/sign-marks.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { certainty } from './legend-certainty.ts'
import { type LegendGroup, present } from './legend-group.ts'
import { stations } from './legend-stations.ts'

/** Lists the marks that are on the map, group by group. */
export function legendGroups(
  journey: Journey,
  layout: SwimlaneLayout,
  language: Language,
): readonly LegendGroup[] {
  const words = language.interface
  return [
    stations(journey, layout, language),
    signs(layout, language),
    touchpoints(layout, words),
    frictions(layout, language),
    links(layout, words),
    certainty(journey, layout, words),
    time(layout, words),
  ]
}

/** On a map by dates: what a fold is, and how many steps have no date. */
function time({ timeline }: SwimlaneLayout, words: InterfaceWords): LegendGroup {
  const { folded, undated } = words.legendEntries
  const count = timeline?.undated.length ?? 0
  const fold = strokeMark('fold', 'M13 3V27M23 3V27', 'ink-3', 1.5, { dash: '2 4' })
  const entries = present([
    [(timeline?.folds.length ?? 0) > 0, folded, 36, fold],
    [count > 0, undated(count), 36],
  ])
  return { title: words.legendGroups.time, entries }
}

function signs(layout: SwimlaneLayout, { interface: words, sentences }: Language): LegendGroup {
  const entries = (['placed', 'planned', 'missing'] as const).flatMap((status) => {
    const sample = layout.signs.find((sign) => sign.signpost.status === status)
    if (sample === undefined) return []
    const text = { lines: [sentences.status[status]], width: 0, cut: false }
    const board = { ...sample, left: 1, right: 82, top: 3, bottom: 27, text, mirrored: false }
    return [{ label: words.legendEntries[status], width: 84, marks: boardMarks(board) }]
  })
  return { title: words.legendGroups.signs, entries }
}

function touchpoints({ cards }: SwimlaneLayout, words: InterfaceWords): LegendGroup {
  const all = cards.flatMap((card) => card.touchpoints.map(({ item }) => item))
  const { direct, indirect } = words.legendEntries
  const glyph = (isDirect: boolean): readonly Mark[] => touchpointGlyph('glyph', isDirect, 8, 15)
  const entries = present([
    [all.some((item) => item.direct), direct, 24, ...glyph(true)],
    [all.some((item) => !item.direct), indirect, 24, ...glyph(false)],
  ])
  return { title: words.legendGroups.touchpoints, entries }
}

function frictions(
  { cards }: SwimlaneLayout,
  { interface: words, sentences }: Language,
): LegendGroup {
  const all = cards.flatMap((card) => card.frictions.map(({ item }) => item))
  const entries = present(
    sentences.severity.map((label, index) => [
      all.some((item) => item.severity === index + 1),
      label,
      24,
      ...thorns('thorn', 18, 15, index + 1),
    ]),
  )
  return { title: words.legendGroups.frictions, entries }
}

function links(layout: SwimlaneLayout, words: InterfaceWords): LegendGroup {
  const { influence, influenceAgainst, wayBack } = words.legendEntries
  const kinds = layout.links.map(({ link }) => (link.kind === 'return' ? 'return' : link.sign))
  const stroke = (key: string, d: string, width: number, dash = {}): Mark =>
    strokeMark(key, d, 'ink-2', width, { cap: 'round', ...dash })
  const dotted = stroke('line', 'M4 15H52', 2.25, { dash: '0.01 5.5' })
  const head = stroke('head', 'M46 10L54 15L46 20', 1.75)
  const bar = stroke('bar', 'M55 8V22', 2.5)
  const solid = stroke('line', 'M6 15H54', 1.75)
  const back = stroke('head', 'M14 10L6 15L14 20', 1.75)
  const entries = present([
    [kinds.includes('for'), influence, 60, dotted, head],
    [kinds.includes('against'), influenceAgainst, 60, dotted, bar],
    [kinds.includes('return'), wayBack, 60, solid, back],
  ])
  return { title: words.legendGroups.links, entries }
}
