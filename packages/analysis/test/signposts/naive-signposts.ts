import type { Journey, Phase, Role, Signpost, Step } from '@routebord/schema'
import type { SignpostCounts } from '../../src/signposts/signpost-audit.ts'

/** What a finding is, apart from its words. */
export interface NaiveFinding {
  readonly key: string
  readonly weight: number
  readonly roles: readonly string[]
}

/** Audits signposts the slow and obvious way: each rule reads the whole journey anew, as its definition goes. */
export function naiveAudit(journey: Journey): readonly NaiveFinding[] {
  const missing = journey.roles.flatMap((role) =>
    journey.phases.flatMap((phase) => missingIn(journey, role, phase)),
  )
  const faults = journey.signposts.flatMap((sign) => {
    const all = [
      ...(sign.status === 'missing' ? [found('open', sign, hasStakes(journey, sign) ? 3 : 2)] : []),
      ...(sign.status === 'planned' && hasStakes(journey, sign)
        ? [found('planned-only', sign, 2)]
        : []),
      ...retired(journey, sign),
      ...late(journey, sign),
      ...misplaced(journey, sign),
      ...(sign.status === 'placed' && !sign.answer && !sign.url
        ? [found('without-answer', sign, 2)]
        : []),
      ...(sign.status !== 'retired' && !sign.owner ? [found('without-owner', sign, 1, [])] : []),
    ]
    return [3, 2, 1].flatMap((weight) => all.filter((fault) => fault.weight === weight))
  })
  return [...missing, ...faults]
}

function found(rule: string, sign: Signpost, weight: number, roles = sign.roles): NaiveFinding {
  const named = rule === 'without-owner' ? sign.roles : roles
  return { key: `${rule}:${sign.id}`, weight, roles: named.map(({ id }) => id) }
}

const phaseOf = (sign: Signpost): Phase | undefined => (sign.step ? sign.step.phase : sign.phase)

function stepsOf(journey: Journey, role: Role, phase?: Phase): readonly Step[] {
  return journey.steps.filter(
    (step) => step.roles.includes(role) && (phase === undefined || step.phase === phase),
  )
}

const frictionsAt = (journey: Journey, step: Step, role: Role): Step['frictions'] =>
  step.frictions.filter((item) => item.roles.includes(role) && item.removedIn !== journey.id)

const emotionAt = (step: Step, role: Role): number =>
  step.experiences.find((item) => item.role === role)?.emotion ?? Number.POSITIVE_INFINITY

function stakesAt(
  journey: Journey,
  step: Step,
  role: Role,
): 'decision' | 'friction' | 'feeling' | undefined {
  const { min, max } = journey.emotionScale
  if (step.kind === 'decision') return 'decision'
  if (frictionsAt(journey, step, role).some(({ severity }) => severity === 3)) return 'friction'
  return emotionAt(step, role) < min + (max - min) / 4 ? 'feeling' : undefined
}

function hasStakes(journey: Journey, sign: Signpost): boolean {
  return sign.roles.some((role) =>
    stepsOf(journey, role, sign.step ? undefined : sign.phase)
      .filter((step) => sign.step === undefined || step === sign.step)
      .some((step) => stakesAt(journey, step, role) !== undefined),
  )
}

function missingIn(journey: Journey, role: Role, phase: Phase): readonly NaiveFinding[] {
  const { min, max } = journey.emotionScale
  const steps = stepsOf(journey, role, phase)
  const hard = steps.filter(
    (step) =>
      frictionsAt(journey, step, role).length > 0 || emotionAt(step, role) < (min + max) / 2,
  )
  const isThoughtOf = journey.signposts.some(
    (sign) => sign.status !== 'retired' && sign.roles.includes(role) && phaseOf(sign) === phase,
  )
  if (isThoughtOf || hard.length === 0) return []
  const worst = Math.max(
    0,
    ...steps.flatMap((step) => frictionsAt(journey, step, role)).map(({ severity }) => severity),
  )
  const isAtStake = steps.some((step) => stakesAt(journey, step, role) !== undefined)
  const weight = isAtStake ? 3 : worst > 1 ? 2 : 1
  return [{ key: `missing:${role.id}@${phase.id}`, weight, roles: [role.id] }]
}

function retired(journey: Journey, sign: Signpost): readonly NaiveFinding[] {
  const left = sign.roles.filter(
    (role) =>
      !journey.signposts.some(
        (other) =>
          (other.status === 'placed' || other.status === 'planned') &&
          other.roles.includes(role) &&
          phaseOf(other) === phaseOf(sign),
      ),
  )
  return sign.status === 'retired' && left.length > 0 ? [found('retired', sign, 2, left)] : []
}

function late(journey: Journey, sign: Signpost): readonly NaiveFinding[] {
  if (sign.status !== 'placed' && sign.status !== 'planned') return []
  const kinds = sign.roles.map((role) => latenessFor(journey, sign, role))
  for (const kind of ['decided', 'hurt', 'over', 'gone']) {
    const first = kinds.find((item) => item?.kind === kind)
    if (first === undefined) continue
    const same = sign.roles.filter(
      (_, at) => kinds[at]?.kind === kind && kinds[at]?.at === first.at,
    )
    return [found('too-late', sign, kind === 'decided' ? 2 : 1, same)]
  }
  return []
}

function latenessFor(
  journey: Journey,
  { step, phase, moment }: Signpost,
  role: Role,
): { readonly kind: string; readonly at: Step } | undefined {
  const isAfter = moment === 'after'
  const isAt = step?.roles.includes(role) === true
  if (step && isAt && isAfter && step.kind === 'decision') return { kind: 'decided', at: step }
  const ends = stepsOf(journey, role, step ? step.phase : phase).filter(
    ({ kind }) => kind !== 'activity',
  )
  const end = ends.at(-1)
  const isPast = end && (step ? step.index > end.index : isAfter)
  if (end?.kind === 'decision' && isPast) return { kind: 'decided', at: end }
  if (!isAfter) return undefined
  const stakes = step && isAt ? stakesAt(journey, step, role) : undefined
  if (step && stakes === 'friction') return { kind: 'hurt', at: step }
  if (step && stakes === 'feeling') return { kind: 'over', at: step }
  const exit = stepsOf(journey, role).at(-1)
  const last = Math.max(...journey.steps.map((other) => other.phase.index))
  const isThere = exit && (step ? exit === step : exit.phase === phase)
  return exit && isThere && exit.phase.index < last ? { kind: 'gone', at: exit } : undefined
}

function misplaced(journey: Journey, sign: Signpost): readonly NaiveFinding[] {
  const { status, step, phase, place, roles } = sign
  if (status === 'retired') return []
  const absent = roles.filter((role) =>
    step ? !step.roles.includes(role) : stepsOf(journey, role, phase).length === 0,
  )
  if (absent.length > 0)
    return [found('misplaced', sign, absent.length < roles.length ? 2 : 3, absent)]
  const strangers = roles.filter((role) => {
    const touchpoints = stepsOf(journey, role).flatMap((item) => item.touchpoints)
    return touchpoints.length > 2 && !touchpoints.some(({ channel }) => channel === place)
  })
  const stands = status === 'placed' || status === 'planned'
  return stands && place !== undefined && strangers.length > 0
    ? [found('misplaced', sign, 1, strangers)]
    : []
}

/** Counts the signposts that some condition holds for, status by status. */
export function naiveCounts(
  { signposts }: Journey,
  holds: (sign: Signpost) => boolean,
): SignpostCounts {
  const count = (status: Signpost['status']): number =>
    signposts.filter((sign) => holds(sign) && sign.status === status).length
  return {
    n: signposts.filter(holds).length,
    missing: count('missing'),
    planned: count('planned'),
    placed: count('placed'),
    retired: count('retired'),
  }
}
