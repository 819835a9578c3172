import { localize } from '@routebord/analysis'
import type { Journey, Link, Role, Step } from '@routebord/schema'
import { callName } from './call-name.ts'
import { quote } from './language.ts'
import { partiesOf, stepsOfEnds } from './link-ends.ts'
import type { LinkLabel } from './link-layout.ts'
import type { TextStyle } from './measure-text.ts'
import { STYLES } from './metrics.ts'
import type { ResolvedLayoutOptions } from './options.ts'
import { noteHeight } from './place-cards.ts'
import type { Nearby, Stop } from './route-links.ts'
import { rowHeight, type SetCard } from './set-card.ts'
import { type SignSite, signsHeight } from './set-signs.ts'
import type { SignLayout } from './swimlane-layout.ts'
import { balanceText, NO_TEXT, type TextLines } from './wrap-text.ts'

const INSET = 30
const LEAST_WIDTH = 96
/** Between the lines of a label. */
export const LABEL_LINE = 16
/** From a card's edge to the first line below it, and to the last above it. */
const BELOW = 20
const ABOVE = 12
/** Between a label and the feelings or the lane's edge beyond it. */
const AIR = 10
/** The line above the thread of a step that nobody saw. */
const REMARK = 14

/** Who sways whom, and with what words. */
type InfluenceText = Pick<LinkLabel, 'head' | 'text'>

/** Returns where along its card an influence leaves. */
export function influenceStart({ left, right }: Pick<Stop, 'left' | 'right'>): number {
  return Math.min(left + INSET, right - 20)
}

/** Places the label of an influence beside its line: below its card, or above it and its signs. */
export function placeInfluenceLabel(
  words: InfluenceText,
  from: Stop,
  isBelow: boolean,
  signs: Nearby['signs'],
): LinkLabel {
  const x = influenceStart(from) + 9
  const right = x + widthUnder(from)
  const lines = words.head.lines.length + words.text.lines.length
  const isInTheWay = (sign: SignLayout): boolean =>
    sign.left < right &&
    sign.right > x &&
    sign.top < from.top &&
    sign.bottom > from.top - LABEL_LINE * lines
  const top = Math.min(
    from.top,
    ...signs(x, right)
      .filter(isInTheWay)
      .map((sign) => sign.top),
  )
  const baseline = isBelow ? from.bottom + BELOW : top - ABOVE - LABEL_LINE * (lines - 1)
  return { ...words, x, baseline, anchor: 'start' }
}

/** Under its card a label meets no thread; the gutters beside it are where they turn. */
function widthUnder(card: Pick<Stop, 'left' | 'right'>): number {
  return Math.max(LEAST_WIDTH, card.right - influenceStart(card) - 9)
}

/** Returns what stands at an influence: who sways whom, and what that one says, which may be nothing. */
export function sayInfluence(
  { carries, title }: Link,
  parties: ReturnType<typeof partiesOf>,
  { locale, language }: ResolvedLayoutOptions,
): readonly [named: string, said: string] {
  const [sender, receiver] = parties.map((role) => (role ? callName(role, locale) : ''))
  const words = carries ?? title
  const said = words ? quote(localize(words, locale), language) : ''
  return [`${sender} ${language.words.to} ${receiver}`, said]
}

/** Sets the words of an influence under a card; a level of detail may have none. */
export function setInfluence(
  link: Link,
  parties: ReturnType<typeof partiesOf>,
  card: Pick<Stop, 'left' | 'right'>,
  options: ResolvedLayoutOptions,
): InfluenceText {
  if (!options.detail.words) return { head: NO_TEXT, text: NO_TEXT }
  const { measureText: measure } = options
  const set = (words: string, style: TextStyle, maxLines: number): TextLines =>
    balanceText(words, { style, width: widthUnder(card), maxLines, measure })
  const [named, said] = sayInfluence(link, parties, options)
  return { head: set(named, STYLES.label, 4), text: set(said, STYLES.quote, 3) }
}

/** Room that a lane needs below its rail, or above its cards. */
export interface LaneRoom {
  readonly role: Role
  readonly side: 'below' | 'above'
  /** In px. */
  readonly size: number
}

/** Lists the room that the words of influences need below the cards they leave, or above them and their signs. */
export function influenceRooms(
  { links, steps }: Journey,
  cards: readonly SetCard[],
  sites: readonly SignSite[],
  lanes: readonly Role[],
  widthOf: (step: Step) => number,
  options: ResolvedLayoutOptions,
): readonly LaneRoom[] {
  if (!options.detail.words) return []
  const stepOfEnd = stepsOfEnds(steps)
  const siteOfStep = new Map(sites.map((site) => [site.step, site]))
  const cardOfStep = new Map(cards.map((card) => [card.step, card]))
  const cardOf = (step: Step | undefined): SetCard | undefined => step && cardOfStep.get(step)
  return links.flatMap((link): readonly LaneRoom[] => {
    const fromStep = stepOfEnd(link.from)
    const card = cardOf(fromStep)
    const [host] = card?.company ?? []
    if (link.kind === 'return' || card === undefined || host === undefined) return []
    const toStep = stepOfEnd(link.to)
    const parties = partiesOf(link, fromStep, toStep)
    const words = setInfluence(link, parties, { left: 0, right: widthOf(card.step) }, options)
    const height = LABEL_LINE * (words.head.lines.length + words.text.lines.length - 1)
    const isUnseen = card.step.observed === 'no'
    // Who has nothing to say at a step has no row of its card: the line arrives at the host's, or where they come in.
    const [, receiver] = parties
    const company = cardOf(toStep)?.company ?? []
    const comesIn = stepOfEnd({ step: undefined, role: receiver }) === toStep
    const arrival = comesIn ? receiver : (company.find((role) => role === receiver) ?? company[0])
    if (arrival !== undefined && lanes.indexOf(arrival) < lanes.indexOf(host)) {
      const signs = siteOfStep.get(card.step)?.signs ?? []
      const size = signsHeight(signs) + (isUnseen ? REMARK : 0) + ABOVE + height + AIR
      return [{ role: host, side: 'above', size }]
    }
    const last = card.company.at(-1) ?? host
    const row = card.rows.find(({ item }) => item === last)
    const own = last === host || row === undefined ? card.hostHeight : rowHeight(row)
    const least = isUnseen ? noteHeight(card) : 0
    return [{ role: last, side: 'below', size: Math.max(own, least) + BELOW + height + AIR }]
  })
}
