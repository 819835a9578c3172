import type { AccountLog, Journey, Phase, Role } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccountLocation, RoleState } from '../../src/accounts/account-location.ts'
import { locateAccount } from '../../src/accounts/locate-account.ts'
import { firstAt, naiveEvents, naivePath, naiveVisits } from './naive-traces.ts'
import { type RandomAccounts, randomAccounts } from './random-accounts.ts'
import { DAY } from './sketched-log.ts'

const RUNS = { seed: 2018, numRuns: 200 }
const PATIENCE = 120_000

/** A log as it was known at a moment; nothing of it where it belongs to another journey. */
function knownAt(journey: Journey, log: AccountLog, at: number): AccountLog {
  const own = log.journey === undefined || log.journey === journey.id
  return { ...log, events: own ? log.events.filter((event) => event.at <= at) : [] }
}

interface NaivePosition {
  readonly role: Role
  readonly state: RoleState
  readonly step: string | undefined
  readonly lastStep: string | undefined
  readonly phase: number
  readonly index: number
  readonly lastSeen: number | undefined
  readonly entered: number | undefined
}

function naivePosition(journey: Journey, log: AccountLog, at: number, role: Role): NaivePosition {
  const events = naiveEvents(journey, log, role)
  const visits = naiveVisits(journey, events)
  const path = naivePath(journey, role)
  const reached = path.filter((step) => visits.some((visit) => visit.step === step))
  const step = reached.at(-1)
  const lastSeen = events.at(-1)?.at
  const last = visits.at(-1)?.step
  const [first] = visits
  const silent = lastSeen !== undefined && at - lastSeen >= 10 * DAY
  const onTheWay = silent ? 'silent' : 'under-way'
  const state = step === undefined ? 'not-started' : step === path.at(-1) ? 'finished' : onTheWay
  return {
    role,
    state,
    step: step?.id,
    lastStep: last === step ? undefined : last?.id,
    phase: step?.phase.index ?? -1,
    index: step?.index ?? -1,
    lastSeen,
    entered: first && firstAt(first),
  }
}

/** The last phase for which, and for each before it, enough of the roles whose path leads through have come there. */
function naiveSharePhase(journey: Journey, positions: readonly NaivePosition[]): Phase | undefined {
  const counted = journey.phases.map((phase) => {
    const through = positions.filter(({ role }) => {
      const phases = naivePath(journey, role).map((step) => step.phase.index)
      return Math.min(...phases) <= phase.index && Math.max(...phases) >= phase.index
    })
    const there = through.filter((one) => one.phase >= phase.index)
    return { phase, n: through.length, enough: there.length >= through.length / 2 }
  })
  const walked = counted.filter(({ n }) => n > 0)
  const stop = walked.findIndex(({ enough }) => !enough)
  return (stop < 0 ? walked : walked.slice(0, stop)).at(-1)?.phase
}

function naiveSlowest(
  journey: Journey,
  positions: readonly NaivePosition[],
  required: readonly string[],
): Phase | undefined {
  const here = positions.filter(
    ({ role }) => required.includes(role.id) && naivePath(journey, role).length > 0,
  )
  if (here.length === 0) return undefined
  const furthest = Math.max(...positions.map(({ phase }) => phase))
  const open = here.filter(({ state }) => state !== 'finished')
  const bounds = open.map(({ role, phase }) =>
    phase >= 0 ? phase : (naivePath(journey, role)[0]?.phase.index ?? 0),
  )
  const ended = Math.max(...here.map(({ phase }) => phase))
  return journey.phases[open.length === 0 ? ended : Math.min(furthest, ...bounds)]
}

function holds(
  law: (
    locate: (rule: AccountLocation['rule']) => AccountLocation,
    naive: readonly NaivePosition[],
    scene: { readonly journey: Journey; readonly required: readonly string[] },
  ) => void,
): void {
  const scene = fc.tuple(randomAccounts, fc.nat({ max: 32 }), fc.nat({ max: 63 }))
  fc.assert(
    fc.property(scene, ([{ journey, logs }, day, choice]: [RandomAccounts, number, number]) => {
      const at = day * DAY
      const required = journey.roles
        .filter(({ index }) => (choice >> index) % 2 === 1)
        .map(({ id }) => id)
      for (const log of logs) {
        const naive = journey.roles.map((role) =>
          naivePosition(journey, knownAt(journey, log, at), at, role),
        )
        law(
          (rule) => locateAccount(journey, log, { rule, at, required, silentAfterDays: 10 }),
          naive,
          { journey, required },
        )
      }
    }),
    RUNS,
  )
}

describe('for any account at any moment', { timeout: PATIENCE }, () => {
  test('each role stands where its events say', () => {
    const states = new Set<string>()
    holds((locate, naive) => {
      const told = locate('furthest-role').positions.map((one) => ({
        role: one.role,
        state: one.state,
        step: one.step?.id,
        lastStep: one.lastStep?.id,
        phase: one.phase?.index ?? -1,
        index: one.step?.index ?? -1,
        lastSeen: one.lastSeen,
        entered: one.entered,
      }))
      expect(told).toEqual(naive)
      for (const { state } of naive) states.add(state)
    })
    expect([...states].sort()).toEqual(['finished', 'not-started', 'silent', 'under-way'])
  })

  test('the spread runs between those who have started', () => {
    holds((locate, naive) => {
      const { spread } = locate('furthest-role')
      const started = naive.filter(({ step }) => step !== undefined)
      const onTheWay = started.filter(({ state }) => state !== 'finished')
      const entries = started.flatMap(({ entered }) => entered ?? [])
      const ahead = Math.max(...started.map(({ phase }) => phase))
      const behind = Math.min(ahead, ...onTheWay.map(({ phase }) => phase))
      expect(spread.phases).toBe(started.length === 0 ? undefined : ahead - behind)
      expect(spread.days).toBe(
        started.length === 0 ? undefined : (Math.max(...entries) - Math.min(...entries)) / DAY,
      )
    })
  })

  test('each rule gives the phase its definition gives, and a reason', () => {
    holds((locate, naive, { journey, required }) => {
      const started = naive.some(({ step }) => step !== undefined)
      const furthest = journey.phases[Math.max(...naive.map(({ phase }) => phase))]
      expect(locate('furthest-role').phase).toBe(furthest)
      expect(locate('share-past-phase').phase).toBe(
        started ? naiveSharePhase(journey, naive) : undefined,
      )
      expect(locate('slowest-required-role').phase).toBe(
        started ? naiveSlowest(journey, naive, required) : undefined,
      )
      for (const rule of ['furthest-role', 'share-past-phase', 'slowest-required-role'] as const)
        expect(locate(rule).reasons.length).toBeGreaterThan(0)
    })
  })
})
