import type {
  EvidenceDocument,
  JourneyDocument,
  RoleDocument,
  SignpostDocument,
  StepDocument,
} from '@routebord/schema'
import fc from 'fast-check'
import { randomDocument } from './random-journey.ts'

/** Takes one of some values; the same seed takes the same ones. */
type Pick = <T>(...values: readonly [T, ...T[]]) => T

/** Valid documents with people, dates, feelings, frictions, evidence, signposts and links to go with the steps. */
export const detailedDocument: fc.Arbitrary<JourneyDocument> = fc
  .tuple(randomDocument, fc.nat())
  .map(([document, seed]) => addDetails(document, createPick(seed)))

/** Picks by a linear congruential generator (Numerical Recipes' constants), of which the high bits are taken. */
function createPick(seed: number): Pick {
  let state = seed % 2 ** 32
  return (...values) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return values[Math.floor((state / 2 ** 32) * values.length)] ?? values[0]
  }
}

const EVIDENCE: readonly EvidenceDocument[] = [
  { id: 'talk', kind: 'interview', title: 'Talk', date: '2026-01-10' },
  { id: 'visits', kind: 'analytics', title: 'Visits', date: '2025-03-01' },
  { id: 'guess', kind: 'assumption', title: 'Guess' },
  { id: 'hunch', kind: 'assumption', title: 'Hunch', date: '2026-05-05' },
  { id: 'hearsay', kind: 'frontline', title: 'Hearsay' },
]

function addDetails(plain: JourneyDocument, pick: Pick): JourneyDocument {
  const isTogether = pick(true, false, false, false, false, false, false, false)
  const document = isTogether ? bringTogether(plain) : plain
  // Some maps say much of everything, others little: else no rule would ever be silent.
  const isFull = pick(true, false)
  const isNamed = pick(true, true, false)
  const scale = pick({ min: -2, max: 2 }, { min: 1, max: 5 })
  const steps = document.steps.map((step, place) => addToStep(step, place, scale.min, isFull, pick))
  const kinds = pick<readonly ('influence' | 'handoff')[]>(
    [],
    ['handoff'],
    ['handoff', 'influence'],
  )
  return {
    ...document,
    kind: pick('purchase', 'purchase', 'use'),
    emotionScale: scale,
    roles: document.roles.map((role) => addToRole(role, isNamed, isFull, pick)),
    steps,
    evidence: EVIDENCE.slice(0, pick(4, 5)),
    links: kinds.map((kind) => ({ kind, from: { role: 'role-0' }, to: { role: 'role-1' } })),
    signposts: Array.from({ length: pick(0, 4, 12, 24) }, (_, place) =>
      signpostOf({ ...document, steps }, place, pick),
    ),
  }
}

/** In some companies nobody ever goes alone, so that all are in the same phase as well. */
function bringTogether(document: JourneyDocument): JourneyDocument {
  const roles = document.roles.map(({ id }) => id)
  const order = document.phases.map(({ id }) => id)
  const steps = document.steps
    .map((step) => ({ ...step, roles }))
    .sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase))
  return { ...document, steps }
}

function addToRole(
  role: RoleDocument,
  isNamed: boolean,
  isFull: boolean,
  pick: Pick,
): RoleDocument {
  const deciding = pick<RoleDocument['buying']>(['decider'], ['approver', 'gatekeeper'], ['buyer'])
  const knowing = pick<RoleDocument['buying']>(['user'], ['initiator', 'buyer'], ['influencer'], [])
  const crm = pick<Partial<RoleDocument>>({ inCrm: true }, { inCrm: isFull }, {})
  return {
    ...role,
    buying: isNamed ? pick(deciding, knowing) : deciding,
    ...crm,
    evidence: pick<readonly string[]>([], ['guess'], isFull ? ['talk'] : ['hunch', 'guess']),
  }
}

const dayOf = (day: number): string =>
  new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)

function addToStep(
  step: StepDocument,
  place: number,
  least: number,
  isFull: boolean,
  pick: Pick,
): StepDocument {
  const start = 5 * place + pick(0, 1, 3, 9)
  const dates = pick(
    {},
    { start: dayOf(start) },
    { start: dayOf(start), end: dayOf(start + pick(0, 1, 6, 7, 8, 30)) },
    { end: dayOf(start) },
  )
  const touchpoint = () => ({
    title: 'T',
    channel: pick('phone', 'web', 'peer', 'pigeon'),
    direct: pick(true, true, isFull),
  })
  const friction = () => ({
    title: `F${place}`,
    kind: pick<'obstacle' | 'noise'>('obstacle', 'noise'),
    severity: pick<1 | 2 | 3>(1, 1, 2, 3),
    roles: pick(step.roles, step.roles.slice(0, 1), step.roles.slice(-1)),
    ...pick({}, {}, { removedIn: 'random' }, { removedIn: 'later' }),
  })
  const feeling = () => ({
    emotion: least + pick(0, 0.5, 1, 1.5, 2, 3, 4),
    ...pick({}, { basis: 'observed' as const }, { basis: 'assumed' as const }),
  })
  return {
    ...step,
    ...dates,
    kind: pick('activity', 'activity', 'activity', 'activity', 'milestone', 'decision'),
    observed: pick('yes', 'no', 'no', isFull ? 'partly' : 'no'),
    evidence: pick<readonly string[]>([], [], [], ['hunch'], isFull ? ['visits', 'guess'] : []),
    touchpoints: Array.from({ length: pick(0, 0, 1, 2) }, touchpoint),
    frictions: Array.from({ length: isFull ? pick(0, 0, 0, 1, 2) : 0 }, friction),
    experience: Object.fromEntries(
      step.roles.filter(() => pick(true, false)).map((role) => [role, feeling()]),
    ),
  }
}

function signpostOf(document: JourneyDocument, place: number, pick: Pick): SignpostDocument {
  const [firstRole = '', ...otherRoles] = document.roles.map(({ id }) => id)
  const [firstPhase = '', ...otherPhases] = document.phases.map(({ id }) => id)
  const step = document.steps[pick(0, 1, 2, 3, 5, 8, 13, 21)]
  const isAtStep = step !== undefined && pick(true, true, false)
  const moment = pick<'before' | 'during' | 'after'>('before', 'during', 'after', 'after')
  const role = pick(firstRole, ...otherRoles)
  const roles = pick([role], [role, pick(firstRole, ...otherRoles)])
  return {
    id: `sign-${place}`,
    question: `Question ${place}?`,
    roles: isAtStep ? pick(step.roles, step.roles.slice(0, 1)) : [...new Set(roles)],
    at: isAtStep ? { step: step.id, moment } : { phase: pick(firstPhase, ...otherPhases), moment },
    status: pick('missing', 'planned', 'planned', 'placed', 'placed', 'retired'),
    ...pick({}, { place: 'phone' }, { place: 'web' }, { place: 'letter' }),
    ...pick({}, { answer: 'So' }, { url: 'https://example.org' }),
    ...pick({}, { owner: 'Us' }, { owner: 'Them' }),
  }
}
