import { type Finding, localize } from '@routebord/analysis'
import {
  type Box,
  measureText,
  type NoteLayout,
  type OverviewLayout,
  type Point,
  pictureBox,
  STYLES,
  type SwimlaneLayout,
} from '@routebord/layout'
import type { Role } from '@routebord/schema'
import { remember } from '../html/remember.ts'
import type { GroupMark, Layer, Mark } from '../scene/mark.ts'
import { round } from '../scene/path-data.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { letterMark } from '../scene/text-lines.ts'
import { addLayer } from './add-layer.ts'
import { createBraidPlaces } from './braid-places.ts'
import { oneForEach } from './one-for-each.ts'
import type { Overlay } from './overlay.ts'
import { overlayWordsFor } from './overlay-words.ts'
import { placeUnder, stripSites } from './places-on-threads.ts'

const RADIUS = 10
const STEP = 2 * RADIUS + 3

/**
 * Marks findings such as blind spots on the map, by number: at the step, the sign, the role or the phase they speak of.
 * On the strip of the whole journey a triangle stands there. What misleads is full and red, the rest an outline. The
 * legend says each in a sentence; those of the whole map stand there alone.
 * @param title Heading of the sentences. Defaults to “What the map does not see”.
 * @example
 * import { findBlindSpots } from '@routebord/analysis'
 * import { markFindings } from '@routebord/d3/overlays'
 * import { bouncyBall } from '@routebord/examples'
 * import { assertJourney } from '@routebord/schema'
 * const { findings } = findBlindSpots(assertJourney(bouncyBall))
 * const overlays = [markFindings(findings)]
 * overlays.length // → 1
 */
export function markFindings(findings: readonly Finding[], title?: string): Overlay {
  return overlayOf(findings)(title)
}

const overlayOf = oneForEach((findings: readonly Finding[]) =>
  remember((title: string | undefined) => createOverlay(findings, title)),
)

function createOverlay(findings: readonly Finding[], title: string | undefined): Overlay {
  return {
    draw: (scene, layout) => {
      const places = createPlaces(layout)
      return LAYERS.reduce((drawn, { key, on }) => {
        const groups = findings.map((finding, index): GroupMark => {
          const marks = places[on](finding).flatMap(([x, y], at) =>
            badge(`${at}`, index, finding, x, y),
          )
          return { kind: 'group', key: `finding:${index}`, marks }
        })
        const shown = groups.filter(({ marks }) => marks.length > 0)
        return addLayer(drawn, key, shown, partsOf(layout)[on])
      }, scene)
    },
    drawOverview: (marks, overview) => [...marks, ...warnings(findings, overview)],
    legend: ({ locale }, language) => {
      const { findings: heading, onStrip } = overlayWordsFor(language)
      const entries = findings.map((finding, index) => ({
        label: localize(finding.why, locale),
        width: 24,
        marks: badge('0', index, finding, 12, 15),
      }))
      const hasPlace = ({ steps, roles }: Finding): boolean => steps.length + roles.length > 0
      const sample = warning('strip', { x: 12, y: 15 }, findings.filter(hasPlace))
      const strip = { label: onStrip, width: 24, marks: sample }
      return [
        { title: title ?? heading, entries: sample.length > 0 ? [...entries, strip] : entries },
      ]
    },
    facts: (step, language) =>
      findings
        .filter(({ steps }) => steps.includes(step))
        .map(({ why, weight }) => ({
          kind: 'overlay',
          label: title ?? overlayWordsFor(language).findings,
          text: localize(why, language.tag),
          trouble: weight === 3,
        })),
  }
}

type Places = readonly (readonly [x: number, y: number])[]

const LAYERS = [
  { key: 'findings', on: 'body' },
  { key: 'phase-findings', on: 'phases' },
  { key: 'head-findings', on: 'lanes' },
] as const

/** The heads of lanes stand at the left, or above where the journey runs down the page; in a braid roles are named on the road. */
function partsOf({
  orientation,
  names,
}: SwimlaneLayout): Readonly<Record<(typeof LAYERS)[number]['on'], Layer['part']>> {
  if (orientation === 'vertical') return { body: 'body', phases: 'heads', lanes: 'phase-heads' }
  return { body: 'body', phases: 'phase-heads', lanes: names ? 'body' : 'heads' }
}

/** From the top of an unseen step to the middle of its badge. */
const NOTE_DROP = 10

/** Where the badges of a finding go, part by part; those that would lie on each other stand side by side. */
function createPlaces(
  layout: SwimlaneLayout,
): Readonly<Record<(typeof LAYERS)[number]['on'], (finding: Finding) => Places>> {
  const isTurned = layout.orientation === 'vertical'
  const taken = new Map<object, number>()
  const free = (at: object): number => {
    const count = taken.get(at) ?? 0
    taken.set(at, count + 1)
    return STEP * count
  }
  const inBraid = layout.names && createBraidPlaces(RADIUS)
  const isOnTheRoad = ({ steps, signposts }: Finding): boolean =>
    steps.length + signposts.length > 0
  return {
    body: ({ steps, signposts }) => {
      const cards = layout.cards.filter(({ step }) => steps.includes(step))
      const notes = layout.notes.filter(({ step }) => steps.includes(step))
      const signs = layout.signs.filter(({ signpost }) => signposts.includes(signpost))
      const at = (place: Box, inset: number, drop = 0): Places[number] => {
        const { right, top } = pictureBox(layout, place)
        return [right - inset - free(place), top + drop]
      }
      if (inBraid)
        return (signs.length > 0 ? signs.map(inBraid.onSign) : cards.map(inBraid.onCard)).map(pair)
      if (signs.length > 0) return signs.map((sign) => at(sign, 2))
      return [
        ...cards.map((card) => at(card, RADIUS)),
        ...notes.map((note) => at(note, RADIUS, hasRoomBeside(note) ? NOTE_DROP : -RADIUS)),
      ]
    },
    phases: (finding) =>
      isOnTheRoad(finding) || finding.roles.length > 0
        ? []
        : layout.phases
            .filter(({ phase }) => finding.phases.includes(phase))
            .map((phase) =>
              isTurned
                ? ([layout.headHeight - RADIUS - free(phase), phase.titleLeft + 36] as const)
                : ([phase.ruleRight - RADIUS - free(phase), 40] as const),
            ),
    lanes: (finding) => {
      if (isOnTheRoad(finding)) return []
      const isIt = ({ role }: { readonly role: Role }): boolean => finding.roles.includes(role)
      if (inBraid) return (layout.names ?? []).filter(isIt).map(inBraid.atName).map(pair)
      return layout.lanes
        .filter(isIt)
        .map((lane) =>
          isTurned
            ? [lane.bottom - RADIUS - 6 - free(lane), 24]
            : [layout.headWidth - RADIUS - 6 - free(lane), lane.top + 24],
        )
    },
  }
}

/** Two badges stand beside the words over an unseen step, or above them. */
function hasRoomBeside({ left, right, remark }: NoteLayout): boolean {
  return right - left - measureText(remark, STYLES.note) > 2 * STEP
}

const pair = ({ x, y }: Point): Places[number] => [x, y]

/** On the overview a triangle under a station, or beside a name, says that something is found there: stations are round. */
function warnings(findings: readonly Finding[], overview: OverviewLayout): readonly Mark[] {
  return [
    ...stripSites(overview).flatMap((site) => {
      const found = findings.filter(({ steps }) => steps.includes(site.step))
      return warning(`finding:${site.step.id}`, placeUnder(site, overview), found)
    }),
    ...overview.lanes.flatMap(({ role, rail }) => {
      const found = findings.filter(
        ({ steps, roles }) => steps.length === 0 && roles.includes(role),
      )
      return warning(`finding:role:${role.id}`, { x: 10, y: rail }, found)
    }),
  ]
}

function warning(key: string, { x, y }: Point, found: readonly Finding[]): readonly Mark[] {
  const misleads = found.some(({ weight }) => weight === 3)
  const stroke = misleads ? 'trouble' : 'ink'
  const d = `M${round(x - 5.5)} ${round(y + 4.5)}H${round(x + 5.5)}L${round(x)} ${round(y - 5)}Z`
  const look = { fill: misleads ? stroke : 'card', cap: 'round' } as const
  return found.length === 0 ? [] : [strokeMark(key, d, stroke, 1.75, look)]
}

/** What misleads is full, in the colour of trouble; the rest is an outline: paper without colours tells them apart. */
function badge(
  key: string,
  index: number,
  { weight }: Finding,
  x: number,
  y: number,
): readonly Mark[] {
  const [fill, tone, stroke] =
    weight === 3 ? (['trouble', 'card', 'trouble'] as const) : (['card', 'ink', 'ink'] as const)
  return [
    { kind: 'circle', key, x, y, radius: RADIUS, fill, stroke, strokeWidth: 1.5 },
    letterMark(`${key}:number`, String(index + 1), x, y, tone),
  ]
}
