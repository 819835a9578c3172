import { type AccountLocation, localize, type RolePosition } from '@routebord/analysis'
import type { LaneLayout, OverviewLayout, SwimlaneLayout } from '@routebord/layout'
import type { Role, Step } from '@routebord/schema'
import type { Language } from '../language.ts'
import type { GroupMark, Mark, Scene } from '../scene/mark.ts'
import { round } from '../scene/path-data.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { letterMark } from '../scene/text-lines.ts'
import { roleTones } from '../theme/tokens.ts'
import { addLayer } from './add-layer.ts'
import { dimOverview } from './dim-overview.ts'
import { dimSteps } from './dim-steps.ts'
import { formatDay } from './format-day.ts'
import { oneForEach } from './one-for-each.ts'
import type { Overlay } from './overlay.ts'
import { overlayWordsFor } from './overlay-words.ts'
import { placesOnThreads, sitesOf, stripSites } from './places-on-threads.ts'
import { roleName } from './role-name.ts'

/** Between the pins of one step, along the road. */
const SPACING = 26
/** How much further on pins stand where the road runs down the page, so that their heads leave the station free. */
const HEADROOM = 12

/**
 * Shows on the map where each role of an account stands: a pin on its own thread at the furthest step it reached. Who
 * has gone silent has a broken pin; what nobody has reached yet steps back. The legend says who was last seen when.
 * @example
 * import { locateAccount } from '@routebord/analysis'
 * import { markAccount } from '@routebord/d3/overlays'
 * import { accountLogs, bouncyBall } from '@routebord/examples'
 * import { assertJourney, parseAccountLog } from '@routebord/schema'
 * const journey = assertJourney(bouncyBall)
 * const parsed = parseAccountLog(accountLogs['bouncy-ball-as-planned'], { journey })
 * const overlays = parsed.ok ? [markAccount(locateAccount(journey, parsed.log, { rule: 'furthest-role', at: Date.parse('2026-03-01') }))] : []
 * overlays.length // → 1
 */
export function markAccount(location: AccountLocation): Overlay {
  return overlayOf(location)
}

const overlayOf = oneForEach((location: AccountLocation): Overlay => {
  return {
    draw: (scene, layout) =>
      addLayer(dimUnreached(scene, location, layout), 'account', pins(location, layout)),
    drawOverview: (marks, overview) => {
      const isReached = reachedBy(location)
      const kept = { step: isReached, role: () => true, sign: () => true }
      return [...dimOverview(marks, overview, kept), ...overviewPins(location, overview)]
    },
    legend: (layout, language) => [
      {
        title: overlayWordsFor(language).account,
        entries: location.positions.flatMap((position) => {
          const lane = layout.lanes.find(({ role }) => role === position.role)
          if (lane === undefined) return []
          const marks = position.step === undefined ? [] : pin('pin', position, lane, 14, 29)
          return [{ label: saying(position, language), width: 28, marks }]
        }),
      },
    ],
    facts: (step, language) =>
      location.positions
        .filter((position) => position.step === step)
        .map((position) => ({
          kind: 'overlay',
          label: overlayWordsFor(language).account,
          text: saying(position, language),
          trouble: position.state === 'silent',
        })),
  }
})

function reachedBy({ positions }: AccountLocation): (step: Step) => boolean {
  const furthest = new Map<Role, number>(
    positions.map(({ role, step }) => [role, step?.index ?? -1]),
  )
  return (step) => step.roles.some((role) => step.index <= (furthest.get(role) ?? -1))
}

/** What nobody has reached yet steps back. */
function dimUnreached(scene: Scene, location: AccountLocation, layout: SwimlaneLayout): Scene {
  const isReached = reachedBy(location)
  const steps = [...layout.cards, ...layout.notes].map(({ step }) => step)
  return dimSteps(
    scene,
    steps.filter((step) => !isReached(step)),
  )
}

function pins({ positions }: AccountLocation, layout: SwimlaneLayout): readonly GroupMark[] {
  const sites = sitesOf(layout)
  const placeAt = placesOnThreads({ ...layout, stations: sites })
  return sites.flatMap(({ step, x }) => {
    const here = layout.lanes.flatMap((lane) => {
      const position = positions.find((item) => item.role === lane.role && item.step === step)
      return position === undefined ? [] : [{ lane, position }]
    })
    return here.map(({ lane, position }, index): GroupMark => {
      const along = x + SPACING * (index + 1)
      const across = placeAt(lane.role, step)?.y ?? 0
      const isTurned = layout.orientation === 'vertical'
      const [left, top] = isTurned ? [across, along + HEADROOM] : [along, across]
      const marks = pin('pin', position, lane, left, top)
      return { kind: 'group', key: `pin:${lane.role.id}`, marks }
    })
  })
}

/** On the overview a pin has no room for its letter, and hangs from its thread: over the road stand the signs. */
function overviewPins({ positions }: AccountLocation, overview: OverviewLayout): readonly Mark[] {
  const sites = stripSites(overview)
  const placeAt = placesOnThreads({ stations: sites, threads: overview.threads })
  return sites.flatMap(({ step, x }) =>
    positions
      .filter((position) => position.step === step)
      .map((position, index) => {
        const { role } = position
        return body(
          `pin:${role.id}`,
          position,
          x + 12 * (index + 1),
          placeAt(role, step)?.y ?? 0,
          -5.5,
        )
      }),
  )
}

const RADIUS = 10
/** From the tip of a pin to the middle of its head, in radii. */
const STEM = 1.7

/** Draws a pin that points to a place: this is where the role stands now. */
function pin(
  key: string,
  position: RolePosition,
  { letter }: LaneLayout,
  x: number,
  y: number,
): readonly Mark[] {
  const ink = position.state === 'silent' ? 'ink' : roleTones(position.role.tone).letter
  return [
    body(key, position, x, y, RADIUS),
    letterMark(`${key}:letter`, letter, x, y - STEM * RADIUS, ink),
  ]
}

/**
 * The body of a pin in the role's hue: a round head over its tip, or under it where the radius is negative. Who has gone
 * silent has a hollow, broken one.
 */
function body(
  key: string,
  { role, state }: RolePosition,
  x: number,
  y: number,
  radius: number,
): Mark {
  const [aside, rise, size] = [round(radius * 0.8), round(y - radius * 1.1), Math.abs(radius)]
  const d = `M${round(x)} ${round(y)}L${round(x - aside)} ${rise}A${size} ${size} 0 1 1 ${round(x + aside)} ${rise}Z`
  const look =
    state === 'silent'
      ? ({ fill: 'card', dash: '4 3' } as const)
      : { fill: roleTones(role.tone).hue }
  return strokeMark(key, d, 'ink', 2, look)
}

/** Says of a role where it stands. */
function saying(position: RolePosition, language: Language): string {
  return `${roleName(position.role, language.tag)}: ${standing(position, language)}`
}

function standing({ state, step, lastSeen, silentDays }: RolePosition, language: Language): string {
  const words = overlayWordsFor(language)
  if (state === 'not-started' || step === undefined) return words.notStarted
  const where = words.at(
    localize(step.title, language.tag),
    lastSeen === undefined ? '–' : formatDay(lastSeen, language),
  )
  if (state === 'finished') return `${where}; ${words.finished}`
  return state === 'silent' ? `${where}; ${words.silent(Math.floor(silentDays ?? 0))}` : where
}
