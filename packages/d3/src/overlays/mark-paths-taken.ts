import type { AccountLocation, RolePosition } from '@routebord/analysis'
import type { OverviewLayout, SwimlaneLayout } from '@routebord/layout'
import type { Role, Step } from '@routebord/schema'
import type { GroupMark, Mark, Scene } from '../scene/mark.ts'
import { formatPath } from '../scene/path-data.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { bullet } from '../scene/thread-marks.ts'
import { turnMark } from '../scene/turn-mark.ts'
import { roleTones } from '../theme/tokens.ts'
import { addLayer } from './add-layer.ts'
import { oneForEach } from './one-for-each.ts'
import type { Overlay } from './overlay.ts'
import { type PlaceAt, placesOnThreads, sitesOf, stretchOf } from './places-on-threads.ts'
import { EDGED, type SeenTones, seenMarks, THINNER } from './taken-marks.ts'
import { readTakenPath, type TakenPath } from './taken-path.ts'
import { takenLegend, takenSaying } from './taken-words.ts'

/** How a role went, and who it is. */
interface Traveller extends TakenPath {
  readonly role: Role
  readonly position: RolePosition
}

/**
 * Shows the paths that the roles of an account really took on those that were planned. Threads are thinner, with a dark edge where
 * a role went straight from step to step, and a broken one where it did not; a dot stands at each step where the role was
 * seen, with a ring where it came back; who was seen where nobody planned it stands there as a letter. Outline and details
 * say the dates. It goes well with `markAccount`.
 * @example
 * import { locateAccount } from '@routebord/analysis'
 * import { markAccount, markPathsTaken } from '@routebord/d3/overlays'
 * import { accountLogs, bouncyBall } from '@routebord/examples'
 * import { assertJourney, parseAccountLog } from '@routebord/schema'
 * const journey = assertJourney(bouncyBall)
 * const parsed = parseAccountLog(accountLogs['bouncy-ball-operator-lost'], { journey })
 * const at = Date.parse('2026-12-01')
 * const location = parsed.ok ? locateAccount(journey, parsed.log, { rule: 'furthest-role', at }) : undefined
 * const overlays = location ? [markPathsTaken(location), markAccount(location)] : []
 * overlays.length // → 2
 */
export function markPathsTaken(location: AccountLocation): Overlay {
  return overlayOf(location)
}

const overlayOf = oneForEach(({ positions, journey }: AccountLocation): Overlay => {
  const travellers = positions
    .filter(({ visits }) => visits.length > 0)
    .map((position): Traveller => {
      const path = readTakenPath(position, journey.steps)
      return { ...path, role: position.role, position }
    })
  const known = new WeakMap<SwimlaneLayout, TakenMarks>()
  return {
    draw: (scene, layout) => {
      // Who is on the way to a step far outside a window must be drawn in it, too; all windows have the same marks.
      const whole = layout.whole ?? layout
      const { edges, dots } = known.get(whole) ?? takenMarks(travellers, whole)
      known.set(whole, { edges, dots })
      return addLayer(edgeThreads(scene, edges), 'taken', dots)
    },
    drawOverview: (marks, overview) => [
      ...marks,
      ...travellers.flatMap((traveller) => overviewDots(traveller, overview)),
    ],
    legend: (_layout, language) => [takenLegend(travellers, language)],
    facts: (step, language) =>
      travellers.flatMap((traveller) => takenSaying(traveller, step, language)),
  }
})

/** What the paths add to a picture: edges by the keys of their threads, and dots. */
interface TakenMarks {
  readonly edges: ReadonlyMap<string, readonly Mark[]>
  readonly dots: readonly Mark[]
}

function takenMarks(travellers: readonly Traveller[], layout: SwimlaneLayout): TakenMarks {
  const placeAt = placesOnThreads({ ...layout, stations: sitesOf(layout) })
  const turned = (marks: readonly Mark[]): readonly Mark[] =>
    layout.orientation === 'vertical' ? marks.map(turnMark) : marks
  const edges = travellers.map((traveller) => {
    const marks = turned(edgeMarks(traveller, layout, placeAt))
    return [`thread:${traveller.role.id}`, marks] as const
  })
  const dots = travellers.map((traveller) => dotMarks(traveller, layout, placeAt))
  return { edges: new Map(edges), dots: turned(dots) }
}

function edgeMarks(
  { role, legs }: Traveller,
  { threads }: SwimlaneLayout,
  placeAt: PlaceAt,
): readonly Mark[] {
  const thread = threads.find((other) => other.role === role)
  const pathOf = (isDirect: boolean): string => {
    const stretches = legs.flatMap((leg) => {
      const [start, end] = [placeAt(role, leg.from), placeAt(role, leg.to)]
      const isDrawn = leg.isDirect === isDirect && thread && start && end
      return isDrawn ? stretchOf(thread, start, end) : []
    })
    return formatPath(stretches)
  }
  return [true, false].flatMap((isDirect) => {
    const d = pathOf(isDirect)
    const look = isDirect ? {} : { dash: '5 5' }
    return d === '' ? [] : [strokeMark(`edge:${role.id}:${isDirect}`, d, 'ink', EDGED, look)]
  })
}

/**
 * An edge lies under its thread, and over what that cuts where it crosses others. All threads are drawn thinner, so that of
 * those who run side by side each has an edge of its own, with ground between them.
 */
function edgeThreads(scene: Scene, edges: ReadonlyMap<string, readonly Mark[]>): Scene {
  const thin = (mark: Mark): Mark =>
    mark.kind === 'path' && mark.strokeWidth !== undefined
      ? { ...mark, strokeWidth: mark.strokeWidth * THINNER }
      : mark
  const edged = (mark: Mark): Mark => {
    if (mark.kind !== 'group') return mark
    const isCasing = ({ key }: Mark): boolean => key.startsWith('casing:')
    const [casings, lines] = [mark.marks.filter(isCasing), mark.marks.filter((m) => !isCasing(m))]
    const marks = [...casings, ...(edges.get(mark.key) ?? []), ...lines.map(thin)]
    return { ...mark, marks }
  }
  const layers = scene.layers.map((layer) =>
    layer.key === 'threads' ? { ...layer, marks: layer.marks.map(edged) } : layer,
  )
  return { ...scene, layers }
}

function dotMarks(
  { role, seen, returned }: Traveller,
  { lanes }: SwimlaneLayout,
  placeAt: PlaceAt,
): GroupMark {
  const letter = lanes.find((lane) => lane.role === role)?.letter ?? ''
  const marks = seen.flatMap((step): readonly Mark[] => {
    const place = placeAt(role, step)
    if (place === undefined) return []
    if (!step.roles.includes(role)) {
      const beside = { x: place.x - 24, y: place.y }
      return bullet(`guest:${step.id}`, beside, letter, roleTones(role.tone), true)
    }
    return seenMarks(step.id, place, dotTones(step), returned.has(step))
  })
  return { kind: 'group', key: `taken:${role.id}`, marks }
}

/** A dot is dark, and light on the dark mark of a milestone; its rim sets it off from a thread. */
function dotTones({ kind, observed }: Step): SeenTones {
  return kind === 'milestone' && observed !== 'no' ? ['card', 'ink'] : ['ink', 'card']
}

function overviewDots(
  { role, seen }: Traveller,
  { stations, unseen, threads }: OverviewLayout,
): readonly Mark[] {
  const placeAt = placesOnThreads({ stations: [...stations, ...unseen], threads })
  return seen.flatMap((step): readonly Mark[] => {
    const place = step.roles.includes(role) ? placeAt(role, step) : undefined
    if (place === undefined) return []
    const key = `taken:${role.id}:${step.id}`
    const [fill, stroke] = dotTones(step)
    return [{ kind: 'circle', key, ...place, radius: 2, fill, stroke, strokeWidth: 1 }]
  })
}
