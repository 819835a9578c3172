import { localize } from '@routebord/analysis'
import type { SwimlaneLayout } from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import { thorns, touchpointGlyph } from '../scene/card-text-marks.ts'
import type { Mark } from '../scene/mark.ts'
import { boardMarks } from '../scene/sign-marks.ts'
import { stationMark } from '../scene/station-marks.ts'
import { bullet, lineMarks } from '../scene/thread-marks.ts'
import { markTree } from '../svg/mark-tree.ts'
import { type RoleTones, roleTones } from '../theme/tokens.ts'
import { type ElementTree, element } from './element-tree.ts'
import { type Words, wordsFor } from './words.ts'

interface LegendEntry {
  readonly label: string
  readonly width: number
  readonly marks: readonly Mark[]
}

interface LegendGroup {
  readonly title: string
  readonly entries: readonly LegendEntry[]
}

const HEIGHT = 30

/** Describes the legend as HTML. It names only what is on the map. */
export function legendTree(journey: Journey, layout: SwimlaneLayout): ElementTree {
  const words = wordsFor(layout.locale)
  const groups = [
    stations(journey, layout, words),
    signs(layout, words),
    touchpoints(journey, words),
    frictions(journey, words),
    links(layout, words),
    certainty(journey, layout, words),
  ].filter((group) => group.entries.length > 0)
  return element('section', { class: 'routebord-legend', 'aria-label': words.legend }, [
    element('h2', {}, [words.legend]),
    element('div', { class: 'routebord-legend-groups' }, groups.map(groupTree)),
  ])
}

function groupTree(group: LegendGroup): ElementTree {
  return element('div', {}, [
    element('h3', {}, [group.title]),
    element('ul', {}, group.entries.map(entryTree)),
  ])
}

function entryTree({ label, width, marks }: LegendEntry): ElementTree {
  const attributes = {
    width: String(width),
    height: String(HEIGHT),
    viewBox: `0 0 ${width} ${HEIGHT}`,
    'aria-hidden': 'true',
  }
  const svg = element(
    'svg',
    attributes,
    marks.map((mark) => markTree(mark, false)),
  )
  return element('li', {}, [svg, element('span', {}, [label])])
}

function present(entries: readonly (readonly [boolean, LegendEntry])[]): readonly LegendEntry[] {
  return entries.filter(([isThere]) => isThere).map(([, entry]) => entry)
}

function stations({ steps, roles }: Journey, layout: SwimlaneLayout, words: Words): LegendGroup {
  const { alone, together, milestone, decision, enters, leaves } = words.legendEntries
  const station = (
    label: string,
    threads: number,
    kind: 'activity' | 'decision' | 'milestone',
  ): LegendEntry => ({
    label,
    width: 36,
    marks: [stationMark('station', { x: 18, rail: threads > 1 ? 11 : 15, threads }, kind)],
  })
  const tones: RoleTones = roleTones(roles[0]?.tone ?? 1)
  const letter = layout.lanes[0]?.letter ?? ''
  const end = (label: string, full: boolean): LegendEntry => ({
    label,
    width: 36,
    marks: bullet('bullet', { x: 18, y: 15 }, letter, tones, full),
  })
  const entries = present([
    [steps.some((step) => step.roles.length === 1), station(alone, 1, 'activity')],
    [steps.some((step) => step.roles.length > 1), station(together, 2, 'activity')],
    [steps.some((step) => step.kind === 'milestone'), station(milestone, 1, 'milestone')],
    [steps.some((step) => step.kind === 'decision'), station(decision, 1, 'decision')],
    [layout.threads.length > 0, end(enters, true)],
    [layout.threads.length > 0, end(leaves, false)],
  ])
  return { title: words.legendGroups.stations, entries }
}

function signs(layout: SwimlaneLayout, words: Words): LegendGroup {
  const entries = (['placed', 'planned', 'missing'] as const).flatMap((status) => {
    const sample = layout.signs.find((sign) => sign.signpost.status === status)
    if (sample === undefined) return []
    const text = { lines: [words.boards[status]], width: 0, cut: false }
    const board = { ...sample, left: 1, right: 82, top: 3, bottom: 27, text, mirrored: false }
    return [{ label: words.legendEntries[status], width: 84, marks: boardMarks(board) }]
  })
  return { title: words.legendGroups.signs, entries }
}

function touchpoints({ steps }: Journey, words: Words): LegendGroup {
  const all = steps.flatMap((step) => step.touchpoints)
  const entry = (label: string, direct: boolean): LegendEntry => ({
    label,
    width: 24,
    marks: touchpointGlyph('glyph', direct, 8, 15),
  })
  const entries = present([
    [all.some((item) => item.direct), entry(words.legendEntries.direct, true)],
    [all.some((item) => !item.direct), entry(words.legendEntries.indirect, false)],
  ])
  return { title: words.legendGroups.touchpoints, entries }
}

function frictions({ steps }: Journey, words: Words): LegendGroup {
  const all = steps.flatMap((step) => step.frictions)
  const labels = [
    words.legendEntries.friction1,
    words.legendEntries.friction2,
    words.legendEntries.friction3,
  ]
  const entries = labels.flatMap((label, index) =>
    all.some((item) => item.severity === index + 1)
      ? [{ label, width: 24, marks: thorns('thorn', 18, 15, index + 1) }]
      : [],
  )
  return { title: words.legendGroups.frictions, entries }
}

function links(layout: SwimlaneLayout, words: Words): LegendGroup {
  const { influence, influenceAgainst, wayBack } = words.legendEntries
  const kinds = layout.links.map(({ link }) => (link.kind === 'return' ? 'return' : link.sign))
  const line = (label: string, marks: readonly Mark[]): LegendEntry => ({ label, width: 60, marks })
  const dotted: Mark = {
    kind: 'path',
    key: 'line',
    d: 'M4 15H52',
    stroke: 'ink-2',
    strokeWidth: 2.25,
    dash: '0.01 5.5',
    cap: 'round',
  }
  const head: Mark = {
    kind: 'path',
    key: 'head',
    d: 'M46 10L54 15L46 20',
    stroke: 'ink-2',
    strokeWidth: 1.75,
    cap: 'round',
  }
  const bar: Mark = {
    kind: 'path',
    key: 'bar',
    d: 'M55 8V22',
    stroke: 'ink-2',
    strokeWidth: 2.5,
    cap: 'round',
  }
  const solid: Mark = {
    kind: 'path',
    key: 'line',
    d: 'M6 15H54',
    stroke: 'ink-2',
    strokeWidth: 1.75,
  }
  const back: Mark = {
    kind: 'path',
    key: 'head',
    d: 'M14 10L6 15L14 20',
    stroke: 'ink-2',
    strokeWidth: 1.75,
    cap: 'round',
  }
  const entries = present([
    [kinds.includes('for'), line(influence, [dotted, head])],
    [kinds.includes('against'), line(influenceAgainst, [dotted, bar])],
    [kinds.includes('return'), line(wayBack, [solid, back])],
  ])
  return { title: words.legendGroups.links, entries }
}

function certainty(journey: Journey, layout: SwimlaneLayout, words: Words): LegendGroup {
  const { notObserved, assumed, assumedFeeling, influenceRing, feelingLine, bridge } =
    words.legendEntries
  const tones = roleTones(journey.roles[0]?.tone ?? 1)
  const { min, max, labels } = journey.emotionScale
  const label = (value: number): string => {
    const text = labels[String(value)]
    return text === undefined ? String(value) : localize(text, layout.locale)
  }
  const box = (d: string): readonly Mark[] => [
    {
      kind: 'rect',
      key: 'box',
      x: 1,
      y: 5,
      width: 46,
      height: 20,
      radius: 4,
      fill: 'card',
      stroke: 'card-line',
      strokeWidth: 1,
      dash: '4 3',
    },
    { kind: 'path', key: 'hatch', d, stroke: 'hatch', strokeWidth: 1.75 },
  ]
  const curve: Mark = {
    kind: 'path',
    key: 'line',
    d: 'M2 22C10 22 12 10 22 10S36 18 46 8',
    stroke: tones.hue,
    strokeWidth: 1.75,
  }
  const ring: Mark = {
    kind: 'path',
    key: 'ring',
    d: 'M15 3A12 12 0 1 1 3 15',
    stroke: tones.hue,
    strokeWidth: 2.5,
  }
  const disc: Mark = { kind: 'circle', key: 'disc', x: 15, y: 15, radius: 8, fill: tones.hue }
  const hollow: Mark = {
    kind: 'circle',
    key: 'dot',
    x: 15,
    y: 15,
    radius: 3.25,
    fill: 'card',
    stroke: tones.hue,
    strokeWidth: 1.75,
  }
  const deck: Mark = {
    kind: 'path',
    key: 'deck',
    d: 'M15 3L20 7V23L15 27M33 3L28 7V23L33 27',
    stroke: 'ink',
    strokeWidth: 1.75,
    cap: 'round',
  }
  const under = [
    ...lineMarks('before', 'M2 15H19', tones, true),
    ...lineMarks('behind', 'M29 15H46', tones, true),
    deck,
  ]
  const feelings = layout.feelings.flatMap((item) =>
    item.stretches.flatMap((stretch) => stretch.feelings),
  )
  const entries = present([
    [
      journey.steps.some((step) => step.observed === 'no'),
      { label: notObserved, width: 48, marks: lineMarks('line', 'M2 15H46', tones, false) },
    ],
    [
      journey.steps.some((step) => step.assumed),
      {
        label: assumed,
        width: 48,
        marks: box('M3 15L11 7M5 21L19 7M11 23L27 7M19 23L35 7M27 23L43 7M35 23L45 13'),
      },
    ],
    [
      feelings.length > 0,
      { label: feelingLine(label(min), label(max)), width: 48, marks: [curve] },
    ],
    [feelings.some((item) => item.assumed), { label: assumedFeeling, width: 30, marks: [hollow] }],
    [
      journey.roles.some((role) => role.influence !== undefined),
      { label: influenceRing, width: 30, marks: [ring, disc] },
    ],
    [
      layout.cards.some((card) => card.bridges.some((item) => item.threads > 0)),
      { label: bridge, width: 48, marks: under },
    ],
  ])
  return { title: words.legendGroups.certainty, entries }
}
