import type { Experience, Friction, Journey, Step, Touchpoint } from '@routebord/schema'
import { sameText } from '../likeness/same-text.ts'
import { companyOf } from './company-of.ts'
import type { FrictionComparison, StepField, StepMatch } from './comparison.ts'
import type { Pairing } from './pairing.ts'
import { readFeeling } from './read-feeling.ts'

type Differs = (before: Step, after: Step, pairing: Pairing) => boolean

const DIFFERS: Readonly<Record<Exclude<StepField, 'frictions'>, Differs>> = {
  title: (before, after) => !sameText(before.title, after.title),
  phase: (before, after, { phaseOf }) => phaseOf.get(before.phase) !== after.phase,
  roles: (before, after, { roleOf }) => companyOf(before, after, roleOf) < 1,
  kind: (before, after) => before.kind !== after.kind,
  duration: (before, after) => durationOf(before) !== durationOf(after),
  after: (before, after, { stepOf }) =>
    !sameMembers(
      before.after.map((step) => stepOf.get(step)),
      after.after,
    ),
  touchpoints: (before, after) =>
    before.touchpoints.length !== after.touchpoints.length ||
    !pairsOff(before.touchpoints, after.touchpoints, sameTouchpoint),
  experiences: (before, after, pairing) =>
    before.experiences.length !== after.experiences.length ||
    !pairsOff(before.experiences, after.experiences, (one, other) =>
      sameExperience(one, other, pairing),
    ),
  observed: (before, after) => before.observed !== after.observed,
  evidence: (before, after) =>
    !sameMembers(
      before.evidence.map(({ id }) => id),
      after.evidence.map(({ id }) => id),
    ),
}

const FIELDS = Object.keys(DIFFERS) as readonly (keyof typeof DIFFERS)[]

/** Says of each pair of steps what it rests on and what changed, in the order of the map before. */
export function compareSteps(
  pairing: Pairing,
  frictions: FrictionComparison,
): readonly StepMatch[] {
  const otherFrictions = new Set([
    ...frictions.removed.map(({ before }) => before),
    ...frictions.added.flatMap(({ before }) => before ?? []),
    ...frictions.kept
      .filter(({ before, after }) => !sameFriction(before, after, pairing))
      .map(({ step }) => step.before),
  ])
  return pairing.steps.matched.map((match) => {
    const { before, after } = match
    const changes: StepField[] = FIELDS.filter((field) => DIFFERS[field](before, after, pairing))
    return {
      ...match,
      title: sameText(before.title, after.title)
        ? 1
        : pairing.texts.likenessOf(before.title, after.title),
      company: companyOf(before, after, pairing.roleOf),
      changes: otherFrictions.has(before) ? [...changes, 'frictions'] : changes,
    }
  })
}

function durationOf({ start, end }: Step): number | undefined {
  return start === undefined || end === undefined ? undefined : end - start
}

function sameMembers<T>(one: readonly T[], other: readonly T[]): boolean {
  const members = new Set(other)
  const found = new Set(one)
  return found.size === members.size && [...found].every((item) => members.has(item))
}

/** Tells whether each thing finds a partner of its own among the others, whatever the order. */
function pairsOff<T>(
  things: readonly T[],
  others: readonly T[],
  same: (one: T, other: T) => boolean,
): boolean {
  const free = [...others]
  return things.every((thing) => {
    const place = free.findIndex((other) => same(thing, other))
    if (place >= 0) free.splice(place, 1)
    return place >= 0
  })
}

function sameTouchpoint(one: Touchpoint, other: Touchpoint): boolean {
  return (
    one.channel === other.channel &&
    one.direct === other.direct &&
    one.url === other.url &&
    sameText(one.title, other.title)
  )
}

function sameFriction(one: Friction, other: Friction, { roleOf }: Pairing): boolean {
  return (
    one.kind === other.kind &&
    one.severity === other.severity &&
    sameText(one.title, other.title) &&
    sameMembers(
      one.roles.map((role) => roleOf.get(role)),
      other.roles,
    )
  )
}

function sameExperience(one: Experience, other: Experience, pairing: Pairing): boolean {
  const feeling = (experience: Experience, { emotionScale }: Journey): number | undefined =>
    experience.emotion === undefined ? undefined : readFeeling(experience.emotion, emotionScale)
  return (
    pairing.roleOf.get(one.role) === other.role &&
    feeling(one, pairing.before) === feeling(other, pairing.after) &&
    one.basis === other.basis &&
    sameText(one.quote, other.quote)
  )
}
