import { localize } from '@routebord/analysis'
import type { Link, LinkEnd, Role, Step } from '@routebord/schema'
import { callName } from './call-name.ts'
import { quote } from './language.ts'
import type { LinkLabel, LinkLayout } from './link-layout.ts'
import type { TextStyle } from './measure-text.ts'
import { METRICS, STYLES } from './metrics.ts'
import type { ResolvedLayoutOptions } from './options.ts'
import type {
  CardLayout,
  LaneLayout,
  NoteLayout,
  Point,
  SignLayout,
  ThreadLayout,
} from './swimlane-layout.ts'
import { balanceText, type TextLines } from './wrap-text.ts'

/** What links are routed between and around. */
export interface Surroundings {
  readonly cards: readonly CardLayout[]
  readonly notes: readonly NoteLayout[]
  readonly lanes: readonly LaneLayout[]
  readonly threads: readonly ThreadLayout[]
  readonly signs: readonly SignLayout[]
  readonly lanesTop: number
  /** Where along its card an influence leaves. Defaults to near its beginning. */
  readonly influenceStart?: (from: Stop) => number
}

/** Where a link starts or ends: a card, or the note of a step that nobody saw. */
export type Stop = Pick<CardLayout, 'step' | 'left' | 'right' | 'top' | 'bottom' | 'rail'>

const RETURN_INSET = 34
const RETURN_RADIUS = 14
const CHANNEL_PITCH = 24
const INFLUENCE_INSET = 30
const LEAST_LABEL = 96
const LABEL_LINE = 16
const LABEL_BESIDE = 260
const NOTE_LINE = 17

/** Routes ways back through the channel above the lanes, and influences as one curve each. */
export function routeLinks(
  links: readonly Link[],
  surroundings: Surroundings,
  options: ResolvedLayoutOptions,
): readonly LinkLayout[] {
  let channel = 0
  const stopAt = createStopFinder(surroundings)
  return links.flatMap((link) => {
    const own = channel
    if (link.kind === 'return') channel += 1
    const from = stopAt(link.from)
    const to = stopAt(link.to)
    if (from === undefined || to === undefined) return []
    if (link.kind === 'return') return [routeReturn(link, from, to, own, surroundings, options)]
    return [routeInfluence(link, from, to, surroundings, options)]
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
  return { step, left, right, rail, top: Math.min(rail, remarkBaseline - 13), bottom: last + 6 }
}

function routeReturn(
  link: Link,
  from: Stop,
  to: Stop,
  channel: number,
  surroundings: Surroundings,
  options: ResolvedLayoutOptions,
): LinkLayout {
  const y = surroundings.lanesTop - RETURN_RADIUS - CHANNEL_PITCH * channel
  const [start, end] = [gate(from, surroundings), gate(to, surroundings)]
  const back = end.x < start.x ? -1 : 1
  const title = link.title ?? link.carries
  const words = title === undefined || !options.detail.words ? '' : localize(title, options.locale)
  const set = (width: number): TextLines =>
    balanceText(words, { style: STYLES.label, width, maxLines: 1, measure: options.measureText })
  const reach = Math.abs(start.x - end.x)
  const inside = set(Math.max(80, reach - 100))
  const half = inside.width / 2 + 10
  const hasRoom = !inside.cut && half + RETURN_RADIUS <= reach / 2
  // Beside its arc a label has the channel to itself.
  const text = hasRoom ? inside : set(LABEL_BESIDE)
  const middle = (start.x + end.x) / 2
  const gap = text.width === 0 || !hasRoom ? 0 : half
  const label: LinkLabel = {
    head: { lines: [], width: 0, cut: false },
    text,
    x: hasRoom ? middle : Math.max(start.x, end.x) + 10,
    baseline: y + 4.5,
    anchor: hasRoom ? 'middle' : 'start',
  }
  const radius = RETURN_RADIUS
  return {
    link,
    role: undefined,
    start,
    end,
    heading: 90,
    label,
    paths: [
      [
        { kind: 'move', ...start },
        { kind: 'line', x: start.x, y: y + radius },
        { kind: 'arc', radius, clockwise: back > 0, x: start.x + back * radius, y },
        { kind: 'line', x: middle - back * gap, y },
      ],
      [
        { kind: 'move', x: middle + back * gap, y },
        { kind: 'line', x: end.x - back * radius, y },
        { kind: 'arc', radius, clockwise: back > 0, x: end.x, y: y + radius },
        { kind: 'line', x: end.x, y: end.y },
      ],
    ],
  }
}

/** Finds where a line can leave a card upwards without meeting a sign of its own, or a card of another lane. */
function gate(card: Stop, { cards, signs }: Surroundings): Point {
  const isClear = (x: number): boolean =>
    !cards.some((other) => other.bottom < card.top && other.left - 4 < x && x < other.right + 4) &&
    !signs.some((sign) => sign.bottom < card.top && sign.left - 4 < x && x < sign.right + 4)
  const inside = [RETURN_INSET, 12].map((inset) => card.right - inset).find(isClear)
  if (inside !== undefined) return { x: inside, y: card.top }
  return { x: card.right + 5, y: card.top + 6 }
}

function routeInfluence(
  link: Link,
  from: Stop,
  to: Stop,
  surroundings: Surroundings,
  options: ResolvedLayoutOptions,
): LinkLayout {
  const sender = link.from.role ?? from.step.roles[0]
  const receiver = link.to.role ?? to.step.roles[0]
  const end = landing(to, receiver, surroundings)
  const down = end.y > from.bottom
  // Where no words stand over the card, what goes on beside it leaves through its end instead of running under it.
  const isLevel = !options.detail.words && !down && from.top <= end.y && from.right < end.x
  const start = {
    x: isLevel ? from.right : (surroundings.influenceStart ?? influenceStart)(from),
    y: isLevel ? end.y : down ? from.bottom : from.top,
  }
  const reach = (end.y - start.y) * 0.75
  const curve = {
    kind: 'curve',
    x1: start.x,
    y1: start.y + reach,
    x2: end.x - (end.x - start.x) * 0.65,
    y2: end.y,
  } as const
  return {
    link,
    role: sender,
    start,
    end,
    heading: 0,
    label: influenceLabel(link, from, down, sender, receiver, surroundings, options),
    paths: [
      [
        { kind: 'move', ...start },
        { ...curve, ...end },
      ],
    ],
  }
}

/** Where an influence arrives: at the bullet of one who enters, else at the receiver's row of the card, or its host's. */
function landing(
  card: Stop,
  receiver: Role | undefined,
  { lanes, threads, cards }: Surroundings,
): Point {
  const rail = lanes.find((lane) => lane.role === receiver)?.rail ?? card.rail
  const first = cards.find((other) => receiver !== undefined && other.step.roles.includes(receiver))
  const thread = threads.find((item) => item.role === receiver)
  if (first === card && thread !== undefined) return { x: thread.entry.x - 14, y: thread.entry.y }
  const belowThreads = card.rail + Math.max(30, 22 + METRICS.pitch * (card.step.roles.length - 1))
  const hasRow = card.rail < rail && rail < card.bottom
  return { x: card.left - 3, y: hasRow ? rail : belowThreads }
}

function influenceLabel(
  link: Link,
  from: Stop,
  down: boolean,
  sender: Role | undefined,
  receiver: Role | undefined,
  surroundings: Surroundings,
  options: ResolvedLayoutOptions,
): LinkLabel {
  const { locale, language, measureText: measure, detail } = options
  const x = influenceStart(from) + 9
  // Under its card a label meets no thread; the gutters beside it are where they turn.
  const width = Math.max(LEAST_LABEL, from.right - x)
  const set = (words: string, style: TextStyle, maxLines: number): TextLines =>
    balanceText(words, { style, width, maxLines, measure })
  const carries = detail.words ? (link.carries ?? link.title) : undefined
  const said = carries === undefined ? '' : quote(localize(carries, locale), language)
  const text = set(said, STYLES.quote, 3)
  const nameOf = (role: Role | undefined): string =>
    role === undefined ? '' : callName(role, locale)
  const named = `${nameOf(sender)} ${language.words.to} ${nameOf(receiver)}`
  const head = set(detail.words ? named : '', STYLES.label, 4)
  const lines = head.lines.length + text.lines.length
  const isInTheWay = (sign: SignLayout): boolean =>
    sign.left < x + width &&
    sign.right > x &&
    sign.top < from.top &&
    sign.bottom > from.top - LABEL_LINE * lines
  const top = Math.min(from.top, ...surroundings.signs.filter(isInTheWay).map((sign) => sign.top))
  return {
    head,
    text,
    x,
    baseline: down ? from.bottom + 20 : top - 12 - LABEL_LINE * (lines - 1),
    anchor: 'start',
  }
}

function influenceStart(from: Stop): number {
  return Math.min(from.left + INFLUENCE_INSET, from.right - 20)
}
