import type { Evidence, Journey, Role, Step } from '@routebord/schema'
import type { BlindSpotOptions } from '../../src/blind-spots/blind-spot.ts'

/** What a finding is, apart from its words. */
export interface NaiveFinding {
  readonly key: string
  readonly weight: number
  readonly steps: readonly string[]
}

/** Finds blind spots the slow and obvious way: each rule reads the whole journey anew, as its definition goes. */
export function naiveBlindSpots(
  journey: Journey,
  { at, staleAfter = 730 }: BlindSpotOptions = {},
): readonly NaiveFinding[] {
  const whole = [
    ...onlyDeciders(journey),
    ...noInfluence(journey),
    ...neverApart(journey),
    ...onlyDirect(journey),
    ...nothingAfter(journey),
    ...undated(journey),
  ]
  const ofRoles = journey.roles.flatMap((role) =>
    heaviestFirst([
      ...needWithoutSignpost(journey, role),
      ...presence(journey, role),
      ...knowledge(journey, role, at, staleAfter),
      ...stretches(journey, role),
      ...baseless(journey, role),
    ]),
  )
  const empty = journey.phases
    .filter(
      (phase) => journey.steps.length > 0 && !journey.steps.some((step) => step.phase === phase),
    )
    .map(({ id }) => found('empty-phase', id, 2))
  return [...heaviestFirst(whole), ...ofRoles, ...empty]
}

function found(
  rule: string,
  about: string,
  weight: number,
  steps: readonly Step[] = [],
): NaiveFinding {
  return { key: `${rule}:${about}`, weight, steps: steps.map(({ id }) => id) }
}

function heaviestFirst(findings: readonly NaiveFinding[]): readonly NaiveFinding[] {
  return [3, 2, 1].flatMap((weight) => findings.filter((finding) => finding.weight === weight))
}

function when(holds: boolean, ...findings: readonly NaiveFinding[]): readonly NaiveFinding[] {
  return holds ? findings : []
}

const has = ({ buying }: Role, ...parts: readonly Role['buying'][number][]): boolean =>
  parts.some((part) => buying.includes(part))

function stepsOf({ steps }: Journey, role: Role): readonly Step[] {
  return steps.filter((step) => step.roles.includes(role))
}

function onlyDeciders({ id, roles }: Journey): readonly NaiveFinding[] {
  const decide = roles.filter((role) => has(role, 'decider', 'approver', 'buyer'))
  const know = roles.filter((role) => has(role, 'user', 'initiator', 'influencer'))
  return when(decide.length === roles.length && know.length === 0, found('only-deciders', id, 3))
}

function noInfluence({ id, roles, links }: Journey): readonly NaiveFinding[] {
  const count = links.filter(({ kind }) => kind === 'influence').length
  return when(roles.length > 1 && count === 0, found('no-influence-shown', id, 2))
}

function neverApart(journey: Journey): readonly NaiveFinding[] {
  const { id, roles, steps } = journey
  const constant = roles.filter((role) => stepsOf(journey, role).length === steps.length)
  return when(
    roles.length > 1 && steps.length > 2 && constant.length === roles.length,
    found('never-apart', id, 2),
  )
}

function onlyDirect({ id, steps }: Journey): readonly NaiveFinding[] {
  const all = steps.flatMap(({ touchpoints }) => touchpoints)
  const direct = all.filter((touchpoint) => touchpoint.direct)
  return when(
    all.length > 2 && direct.length === all.length,
    found('only-direct-touchpoints', id, 2),
  )
}

function nothingAfter({ kind, roles, steps }: Journey): readonly NaiveFinding[] {
  const decisions = steps.filter((step) => step.kind === 'decision')
  const signed = decisions.filter((decision) =>
    steps.some((step) => step.kind === 'milestone' && step.index > decision.index),
  )
  const purchase = signed.at(-1) ?? decisions.at(-1)
  if (kind !== 'purchase' || purchase === undefined) return []
  const users = roles.filter((role) => has(role, 'user', 'initiator'))
  const awaited = users.length > 0 ? users : roles
  const after = steps.filter(
    (step) =>
      step.index > purchase.index &&
      step.phase.index >= purchase.phase.index &&
      step.roles.some((role) => awaited.includes(role)),
  )
  return when(after.length === 0, found('nothing-after-purchase', purchase.id, 2, [purchase]))
}

function undated({ id, evidence }: Journey): readonly NaiveFinding[] {
  const count = evidence.filter(
    (item) => item.strength !== 'assumed' && item.date === undefined,
  ).length
  return when(count > 0, found('undated-evidence', id, 1))
}

function burden(journey: Journey, role: Role): number {
  return stepsOf(journey, role)
    .flatMap(({ frictions }) => frictions)
    .filter((friction) => friction.roles.includes(role) && friction.removedIn !== journey.id)
    .reduce((sum, { severity }) => sum + severity, 0)
}

function mood(journey: Journey, role: Role): number {
  const felt = stepsOf(journey, role)
    .flatMap(({ experiences }) => experiences)
    .filter((experience) => experience.role === role && experience.emotion !== undefined)
    .map(({ emotion }) => emotion ?? 0)
  return felt.length === 0 ? 1e9 : felt.reduce((a, b) => a + b, 0) / felt.length
}

function holdsNeed(journey: Journey, role: Role): boolean {
  const { roles, emotionScale } = journey
  if (roles.some((other) => has(other, 'user', 'initiator'))) return has(role, 'user', 'initiator')
  const burdens = roles.map((other) => burden(journey, other))
  if (burdens.some((other) => other > 0)) return burden(journey, role) === Math.max(...burdens)
  const lowest = Math.min(...roles.map((other) => mood(journey, other)))
  return lowest < (emotionScale.min + emotionScale.max) / 2 && mood(journey, role) === lowest
}

function needWithoutSignpost(journey: Journey, role: Role): readonly NaiveFinding[] {
  const helped = journey.signposts.some(
    ({ roles, status }) => roles.includes(role) && (status === 'placed' || status === 'planned'),
  )
  return when(holdsNeed(journey, role) && !helped, found('need-without-signpost', role.id, 3))
}

function presence(journey: Journey, role: Role): readonly NaiveFinding[] {
  const isSilent = journey.steps.length > 0 && stepsOf(journey, role).length === 0
  const isUnsaid =
    role.inCrm === undefined && journey.roles.some((other) => other.inCrm !== undefined)
  return [
    ...when(isSilent, found('silent-role', role.id, 2)),
    ...when(
      role.inCrm === false,
      found('role-outside-crm', role.id, holdsNeed(journey, role) ? 3 : 2),
    ),
    ...when(isUnsaid, found('role-crm-unknown', role.id, 1)),
  ]
}

function knowledge(
  journey: Journey,
  role: Role,
  at: number | undefined,
  staleAfter: number,
): readonly NaiveFinding[] {
  const all: Evidence[] = [
    ...role.evidence,
    ...stepsOf(journey, role).flatMap((step) => step.evidence),
  ]
  const firm = all.filter(({ strength }) => strength !== 'assumed')
  const dates = firm.flatMap(({ date }) => date ?? []).sort((a, b) => b - a)
  const [newest] = dates
  const isStale =
    at !== undefined && newest !== undefined && (at - newest) / 86_400_000 > staleAfter
  return [
    ...when(all.length === 0, found('role-without-evidence', role.id, 2)),
    ...when(all.length > 0 && firm.length === 0, found('role-only-assumed', role.id, 2)),
    ...when(isStale, found('stale-evidence', role.id, 2)),
  ]
}

function stretches(journey: Journey, role: Role): readonly NaiveFinding[] {
  const path = stepsOf(journey, role)
  return path.flatMap((first, place) => {
    if (first.observed !== 'no' || path[place - 1]?.observed === 'no') return []
    const end = path.findIndex((step, later) => later > place && step.observed !== 'no')
    const run = path.slice(place, end < 0 ? path.length : end)
    const dates = run.flatMap(({ start, end: stop }) => [start ?? [], stop ?? []].flat())
    const [from, to] = [Math.min(...dates), Math.max(...dates)]
    const taken = journey.steps.filter((step) => {
      const day = step.end ?? step.start
      const isMeanwhile = day !== undefined && day >= from && day <= to
      return step.kind === 'decision' && (run.includes(step) || isMeanwhile)
    })
    const isLong = run.length > 1 || (dates.length > 0 && to - from >= 7 * 86_400_000)
    const weight = taken.length > 0 ? 3 : 2
    return when(
      isLong || taken.length > 0,
      found('unobserved-stretch', `${role.id}@${first.id}`, weight, run),
    )
  })
}

function baseless(journey: Journey, role: Role): readonly NaiveFinding[] {
  const feels = (step: Step): Step['experiences'] =>
    step.experiences.filter((item) => item.role === role && item.emotion !== undefined)
  const felt = stepsOf(journey, role).filter((step) => feels(step).length > 0)
  const bare = felt.filter((step) => feels(step).some(({ basis }) => basis === undefined))
  const weight = bare.length === felt.length ? 2 : 1
  return when(bare.length > 0, found('emotion-without-basis', role.id, weight, bare))
}
