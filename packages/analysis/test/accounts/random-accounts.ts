import type { AccountLog, Journey, JourneyDocument } from '@routebord/schema'
import fc from 'fast-check'
import { journeyOf, randomDocument } from '../random-journey.ts'
import { sketchedLog } from './sketched-log.ts'

/** A journey with signposts, and logs of accounts that travelled it more or less. */
export interface RandomAccounts {
  readonly journey: Journey
  readonly logs: readonly AccountLog[]
}

/** Journeys with up to six logs, some with ids the journey does not have, and some of another journey. */
export const randomAccounts: fc.Arbitrary<RandomAccounts> = fc
  .tuple(randomDocument, fc.array(fc.nat({ max: 999 }), { maxLength: 4 }))
  .map(([document, chances]) => journeyOf(withSignposts(document, chances)))
  .chain((journey) =>
    fc.record({
      journey: fc.constant(journey),
      logs: fc.array(randomLog(journey), { maxLength: 6 }),
    }),
  )

function withSignposts(document: JourneyDocument, chances: readonly number[]): JourneyDocument {
  const { steps, phases, roles } = document
  const signposts = chances.flatMap((chance, place) => {
    const step = steps[chance % Math.max(1, steps.length)]
    const phase = phases[chance % phases.length]
    const role = roles[chance % roles.length]
    if (phase === undefined || role === undefined) return []
    const atStep = step !== undefined && chance % 2 === 0
    const moment = (['before', 'during', 'after'] as const)[chance % 3] ?? 'before'
    return [
      {
        id: `sign-${place}`,
        question: `Question ${place}?`,
        roles: atStep ? step.roles : [role.id],
        at: atStep ? { step: step.id, moment } : { phase: phase.id, moment },
        status: 'placed' as const,
      },
    ]
  })
  return { ...document, signposts }
}

/** Logs whose few keys, roles and days meet often: agreement, contradiction and one moment for several events. */
export function randomLog(journey: Journey): fc.Arbitrary<AccountLog> {
  const roleIds = journey.roles.map(({ id }) => id)
  const stepIds = journey.steps.map(({ id }) => id)
  const signIds = journey.signposts.map(({ id }) => id)
  const profile = fc.record({
    role: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...roleIds) },
      fc.constant('-'),
      fc.constant('ghost'),
    ),
    keys: fc.subarray(['k0', 'k1', 'k2', 'k3'], { maxLength: 2 }),
  })
  const part = fc.record({
    profile: fc.nat({ max: 99 }),
    as: fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      fc.constantFrom(...roleIds.map((id) => `@${id}`)),
      { weight: 1, arbitrary: fc.constantFrom('@ghost', '') },
    ),
  })
  const event = fc.record({
    day: fc.nat({ max: 30 }),
    step: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('-', ...stepIds) },
      fc.constantFrom('-', 'gone'),
    ),
    sign: fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      fc.constantFrom('', '!lost', ...signIds.map((id) => `!${id}`)),
    ),
    parts: fc.array(part, { maxLength: 3 }),
  })
  return fc
    .record({
      profiles: fc.array(profile, { minLength: 1, maxLength: 6 }),
      events: fc.array(event, { maxLength: 24, size: 'max' }),
      journey: fc.constantFrom(journey.id, journey.id, undefined, 'elsewhere'),
    })
    .map(({ profiles, events, journey: named }) =>
      sketchedLog(
        profiles.map(({ role, keys }, place) => [`c${place}`, role, ...keys].join(' ')),
        events
          .toSorted((a, b) => a.day - b.day)
          .map(({ day, step, sign, parts }) =>
            [
              day,
              `${step}${sign}`,
              ...parts.map((one) => `c${one.profile % profiles.length}${one.as}`),
            ].join(' '),
          ),
        named === undefined ? {} : { journey: named },
      ),
    )
}
