import type { Step } from '@routebord/schema'
import { DAY, lengthOf, type Span, spanAcross, spanOf } from '../span-of.ts'
import type { Decision, RoleContext } from './blind-spot-context.ts'

/** A run of a role's steps, as long as can be, that nobody observes. */
export interface Stretch {
  readonly first: Step
  readonly last: Step
  readonly steps: readonly Step[]
  /** From the first date to the last, to a tenth; undefined where no dates tell, or tell of less than a day. */
  readonly days: number | undefined
  /** Decisions of the stretch itself, and of any role that fall in its time: up to four, in document order. */
  readonly decisions: readonly Step[]
}

/** A step that takes less, alone and without a decision, is no stretch. */
const DAYS_THAT_TELL = 7

/** More decisions than this would make a sentence too long to say, and a journey of overlapping dates too slow. */
const MOST_NAMED = 4

/** Finds the stretches worth a word on which a role is not observed, in the order it comes to them. */
export function findStretches({ trail, decisions }: RoleContext): readonly Stretch[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (const { step } of trail.visits)
    if (step.observed !== 'no') run = undefined
    else if (run === undefined) {
      run = { first: step, last: step, steps: [step] }
      runs.push(run)
    } else {
      run.last = step
      run.steps.push(step)
    }
  return runs.map((steps) => describeRun(steps, decisions)).filter(isWorthAWord)
}

interface Run {
  readonly first: Step
  last: Step
  readonly steps: Step[]
}

function isWorthAWord({ steps, days, decisions }: Stretch): boolean {
  const isLong = days !== undefined && days >= DAYS_THAT_TELL
  return steps.length > 1 || isLong || decisions.length > 0
}

function describeRun({ first, last, steps }: Run, decisions: readonly Decision[]): Stretch {
  let span: Span | undefined
  for (const step of steps) {
    const own = spanOf(step)
    if (own !== undefined) span = spanAcross(span, own)
  }
  const days = Math.round((10 * lengthOf(span)) / DAY) / 10
  const taken = steps.filter(({ kind }) => kind === 'decision').slice(0, MOST_NAMED)
  const meanwhile = span === undefined ? [] : decisionsIn(span, decisions)
  return {
    first,
    last,
    steps,
    days: days < 1 ? undefined : days,
    decisions: [...new Set([...taken, ...meanwhile])]
      .slice(0, MOST_NAMED)
      .sort((a, b) => a.index - b.index),
  }
}

/** Takes the decisions in a stretch of time from those sorted by time; the first is found by halving. */
function decisionsIn({ from, to }: Span, decisions: readonly Decision[]): readonly Step[] {
  let low = 0
  let high = decisions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((decisions[middle]?.at ?? from) < from) low = middle + 1
    else high = middle
  }
  return decisions
    .slice(low, low + MOST_NAMED)
    .filter(({ at }) => at <= to)
    .map(({ step }) => step)
}
