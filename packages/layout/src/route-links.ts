import { localize } from '@routebord/analysis'
import type { Link, LinkEnd, Role, Step } from '@routebord/schema'
import { type BoxesAlong, boxesAlong } from './boxes-along.ts'
import type { LinkLabel, LinkLayout } from './link-layout.ts'
import { METRICS, STYLES } from './metrics.ts'
import type { ResolvedLayoutOptions } from './options.ts'
import { NOTE_END, NOTE_LINE } from './place-cards.ts'
import { roundedPath } from './rounded-path.ts'
import { obstaclesOf, routeInfluence } from './route-influence.ts'
import type {
  CardLayout,
  LaneLayout,
  NoteLayout,
  Point,
  SignLayout,
  ThreadLayout,
} from './swimlane-layout.ts'
import { balanceText, NO_TEXT, type TextLines } from './wrap-text.ts'

/** What links are routed between and around. */
export interface Surroundings {
  readonly cards: readonly CardLayout[]
  readonly notes: readonly NoteLayout[]
  readonly lanes: readonly LaneLayout[]
  readonly threads: readonly ThreadLayout[]
  readonly signs: readonly SignLayout[]
  readonly lanesTop: number
  /** Where the heads end and the journey begins. */
  readonly headWidth: number
  /** Where along its card an influence leaves. Defaults to near its beginning. */
  readonly influenceStart?: (from: Stop) => number
}

/** What is near a place along the journey: all of it would be gone through for each link. */
export interface Nearby {
  readonly cards: BoxesAlong<CardLayout>
  readonly signs: BoxesAlong<SignLayout>
  /** The bodies of cards, and signs. */
  readonly obstacles: BoxesAlong
}

/** Where a link starts or ends: a card, or the note of a step that nobody saw. */
export type Stop = Pick<CardLayout, 'step' | 'left' | 'right' | 'top' | 'bottom' | 'rail'>

const RETURN_INSET = 34
const RETURN_RADIUS = 14
const CHANNEL_PITCH = 24
const LABEL_BESIDE = 260
/** Between a line and what it passes. */
const CLEAR = 8
/** From a card's top to a line that comes in at its end: between the corner and the threads. */
const SIDE_DROP = 7
/** From a card's end to a line that comes down beside it, where the gutter is wide enough. */
const SIDE_REACH = 18

/** Routes ways back through the channel above the lanes, and influences as one curve each. */
export function routeLinks(
  links: readonly Link[],
  surroundings: Surroundings,
  options: ResolvedLayoutOptions,
): readonly LinkLayout[] {
  let channel = 0
  const stopAt = createStopFinder(surroundings)
  const nearby: Nearby = {
    cards: boxesAlong(surroundings.cards),
    signs: boxesAlong(surroundings.signs),
    obstacles: obstaclesOf(surroundings),
  }
  return links.flatMap((link) => {
    const own = channel
    if (link.kind === 'return') channel += 1
    const from = stopAt(link.from)
    const to = stopAt(link.to)
    if (from === undefined || to === undefined) return []
    if (link.kind !== 'return')
      return [routeInfluence(link, from, to, surroundings, nearby, options)]
    const y = surroundings.lanesTop - RETURN_RADIUS - CHANNEL_PITCH * own
    return [routeReturn(link, gate(from, nearby), gate(to, nearby), y, options)]
  })
}

/** Counts the channels that ways back need. */
export function channelHeight(links: readonly Link[]): number {
  const count = links.filter((link) => link.kind === 'return').length
  return count === 0 ? 0 : METRICS.channelHeight + CHANNEL_PITCH * (count - 1)
}

/** An end without a step is where its role enters the map. */
function createStopFinder({ cards, notes }: Surroundings): (end: LinkEnd) => Stop | undefined {
  const stops = new Map<Step | Role | undefined, Stop>()
  for (const stop of [...cards, ...notes.map(stopOfNote)])
    for (const end of [stop.step, ...stop.step.roles]) if (!stops.has(end)) stops.set(end, stop)
  return (end) => stops.get(end.step ?? end.role)
}

/** A note has no edges: a link keeps clear of its words above and below the threads. */
function stopOfNote(note: NoteLayout): Stop {
  const { step, left, right, rail, remarkBaseline, title, titleBaseline } = note
  const last = titleBaseline + NOTE_LINE * (title.lines.length - 1)
  return {
    step,
    left,
    right,
    rail,
    top: Math.min(rail, remarkBaseline - 13),
    bottom: last + NOTE_END,
  }
}

function routeReturn(
  link: Link,
  leaves: Gate,
  arrives: Gate,
  y: number,
  options: ResolvedLayoutOptions,
): LinkLayout {
  const back = arrives.x < leaves.x ? -1 : 1
  const title = link.title ?? link.carries
  const words = title === undefined || !options.detail.words ? '' : localize(title, options.locale)
  const set = (width: number): TextLines =>
    balanceText(words, { style: STYLES.label, width, maxLines: 1, measure: options.measureText })
  const reach = Math.abs(leaves.x - arrives.x)
  const inside = set(Math.max(80, reach - 100))
  const half = inside.width / 2 + 10
  const hasRoom = !inside.cut && half + RETURN_RADIUS <= reach / 2
  // Beside its arc a label has the channel to itself.
  const text = hasRoom ? inside : set(LABEL_BESIDE)
  const middle = (leaves.x + arrives.x) / 2
  const gap = text.width === 0 || !hasRoom ? 0 : half
  const label: LinkLabel = {
    head: NO_TEXT,
    text,
    x: hasRoom ? middle : Math.max(leaves.x, arrives.x) + 10,
    baseline: y + 4.5,
    anchor: hasRoom ? 'middle' : 'start',
  }
  const ways: readonly (readonly Point[])[] = [
    [...cornersOf(leaves), { x: leaves.x, y }, { x: middle - back * gap, y }],
    [{ x: middle + back * gap, y }, { x: arrives.x, y }, ...cornersOf(arrives).toReversed()],
  ]
  return {
    link,
    role: undefined,
    start: leaves.meets,
    end: arrives.meets,
    heading: arrives.meets.x === arrives.x ? 90 : 180,
    label,
    paths: ways.map((points) => roundedPath(points, RETURN_RADIUS)),
  }
}

/** Where a way back meets its card: at the card's top, or beside it and in through its end. */
interface Gate {
  readonly meets: Point
  /** Where the line runs up to its channel. */
  readonly x: number
}

function cornersOf({ meets, x }: Gate): readonly Point[] {
  return meets.x === x ? [meets] : [meets, { x, y: meets.y }]
}

/** Finds where a line can leave a card upwards without meeting a sign of its own, or a card of another lane. */
function gate(card: Stop, { cards, signs }: Nearby): Gate {
  const isClear = (x: number): boolean => {
    const [left, right] = [x - CLEAR, x + CLEAR]
    return ![...cards(left, right), ...signs(left, right)].some(
      (other) => other.bottom < card.top && other.left < right && left < other.right,
    )
  }
  const least = card.left + 12
  for (let at = card.right - RETURN_INSET; at > least; at -= CLEAR)
    if (isClear(at)) return { meets: { x: at, y: card.top }, x: at }
  const beyond = cards(card.right, card.right + 2 * SIDE_REACH).map(({ left }) => left)
  const next = Math.min(...beyond.filter((left) => left > card.right))
  let x = card.right + Math.min(SIDE_REACH, (next - card.right) / 2)
  while (!isClear(x)) x += CLEAR
  return { meets: { x: card.right, y: card.top + SIDE_DROP }, x }
}
