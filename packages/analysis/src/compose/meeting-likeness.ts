import type { Phase, Step, Touchpoint } from '@routebord/schema'
import type { TextComparer } from '../likeness/create-text-comparer.ts'
import type { MeetingLikeness } from './composition.ts'

/** What each part weighs; a part that is not known is left out, and the others make up the whole. */
const WEIGHTS = { title: 6, dates: 2, touchpoints: 1, phase: 1 } as const

const PARTS = ['title', 'dates', 'touchpoints', 'phase'] as const

const DAY = 86_400_000

/** Dates that are a fortnight off, or this share of the whole time travelled, say nothing for a meeting. */
const FORTNIGHT = 14 * DAY
const SHARE_OF_TIME = 0.05

/**
 * Creates the measure of how likely two steps of different journeys are one meeting. Ids say nothing: two maps may
 * number their steps alike.
 *
 * @param steps all steps of all journeys, which tell whether the time travelled is counted in hours or in months
 * @param phases the place of each phase in the composite
 */
export function createMeetingLikeness(
  steps: readonly Step[],
  phases: ReadonlyMap<Phase, number>,
  texts: TextComparer,
): (one: Step, other: Step) => MeetingLikeness {
  const spans = new Map(steps.map((step) => [step, spanOf(step)]))
  const slack = slackOf([...spans.values()])
  return (one, other) => {
    const [a, b] = [spans.get(one), spans.get(other)]
    const title = texts.likenessOf(one.title, other.title)
    const dates = likenessOfDates(a, b, slack)
    const touchpoints = likenessOfTouchpoints(one.touchpoints, other.touchpoints, texts)
    const phase = likenessOfPhases(phases.get(one.phase), phases.get(other.phase))
    const parts = { title: title ?? 0, dates, touchpoints, phase }
    let [sum, weight] = [0, 0]
    for (const part of PARTS) {
      const value = parts[part]
      if (value === undefined) continue
      sum += WEIGHTS[part] * value
      weight += WEIGHTS[part]
    }
    const mean = sum / weight
    const score = isApart(a, b, slack) ? mean / 2 : mean
    return { score, title, touchpoints, dates, phase }
  }
}

interface Span {
  readonly from: number
  readonly to: number
}

function spanOf({ start, end }: Step): Span | undefined {
  const [from, to] = [start ?? end, end ?? start]
  return from === undefined || to === undefined ? undefined : { from, to }
}

function slackOf(spans: readonly (Span | undefined)[]): number {
  const known = spans.filter((span) => span !== undefined)
  const first = known.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const last = known.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY)
  return Math.max(1, Math.min(FORTNIGHT, SHARE_OF_TIME * (last - first)))
}

/** Falls from 1 for the same dates to 0 when begin and end are off by the slack on average. */
function likenessOfDates(
  a: Span | undefined,
  b: Span | undefined,
  slack: number,
): number | undefined {
  if (a === undefined || b === undefined) return undefined
  const shift = (Math.abs(a.from - b.from) + Math.abs(a.to - b.to)) / 2
  return Math.max(0, 1 - shift / slack)
}

/** Tells whether more than the slack, and a day because dates are whole days, lies between two steps. */
function isApart(a: Span | undefined, b: Span | undefined, slack: number): boolean {
  if (a === undefined || b === undefined) return false
  return Math.max(a.from, b.from) - Math.min(a.to, b.to) > slack + DAY
}

/** Takes the mean of how alike each touchpoint is to the most alike of the other step. */
function likenessOfTouchpoints(
  ones: readonly Touchpoint[],
  others: readonly Touchpoint[],
  texts: TextComparer,
): number | undefined {
  if (ones.length === 0 || others.length === 0) return undefined
  const alike = (one: Touchpoint, other: Touchpoint): number =>
    0.7 * (texts.likenessOf(one.title, other.title) ?? 0) +
    (one.channel === other.channel ? 0.3 : 0)
  const best = [
    ...ones.map((one) => Math.max(...others.map((other) => alike(one, other)))),
    ...others.map((other) => Math.max(...ones.map((one) => alike(one, other)))),
  ]
  return best.reduce((sum, value) => sum + value, 0) / best.length
}

function likenessOfPhases(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) return 0
  return Math.max(0, 1 - Math.abs(one - other) / 2)
}
