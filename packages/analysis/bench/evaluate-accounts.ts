/**
 * Prints how many account events a second evaluateJourney takes, and the most memory held meanwhile, for 10,000,
 * 100,000 and 1,000,000 events in logs of about 50 on the bouncy-ball journey.
 * `node --expose-gc --conditions=@routebord/source bench/evaluate-accounts.ts`
 */
import { bouncyBall } from '@routebord/examples'
import {
  type AccountEvent,
  type AccountLog,
  type Journey,
  type Profile,
  resolveJourney,
} from '@routebord/schema'
import { evaluateJourney } from '../src/accounts/evaluate-journey.ts'

const SIZES = [10_000, 100_000, 1_000_000]
const RUNS = 5
const DAY = 86_400_000
const SAMPLE_EVERY = 200

declare const gc: (() => void) | undefined

const journey: Journey = resolveJourney(bouncyBall)

/** Park & Miller's generator (1988): enough to vary a benchmark, and the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Lets every role walk the map: most steps seen once or twice, some skipped, some out of order, some roles lost. */
function logOf(number: number, random: () => number): AccountLog {
  const profiles = journey.roles.flatMap((role): Profile[] => [
    { id: `${role.id}-1`, index: role.index * 2, role: role.id, links: [`key-${role.id}`] },
    { id: `${role.id}-2`, index: role.index * 2 + 1, role: undefined, links: [`key-${role.id}`] },
  ])
  const lostAt = journey.roles.map(() => (random() < 0.3 ? random() * 27 : 99))
  const events: AccountEvent[] = []
  for (const step of journey.steps) {
    if (random() < 0.1) continue
    const present = step.roles.filter((role) => step.index < (lostAt[role.index] ?? 0))
    const times = 1 + Math.floor(random() * 3.4)
    for (let time = 0; time < times && present.length > 0; time += 1) {
      const late = random() < 0.05 ? 40 : 0
      const signpost = journey.signposts.find((one) => one.step === step)
      events.push({
        id: `e${events.length}`,
        at: (step.index * 10 + time * 2 + late + random()) * DAY,
        profiles: present.flatMap((role) => {
          const profile = profiles[role.index * 2 + (random() < 0.5 ? 1 : 0)]
          return profile ? [{ profile, as: undefined }] : []
        }),
        step: step.id,
        signpost: random() < 0.2 ? signpost?.id : undefined,
        touchpoint: undefined,
        channel: 'web',
        title: undefined,
      })
    }
  }
  events.sort((a, b) => a.at - b.at)
  return { account: `a${number}`, journey: journey.id, profiles, events }
}

/** Seconds so far, by the clock, and of this thread at work: the second does not count other programs. */
interface Moment {
  readonly clock: number
  readonly work: number
}

function now(): Moment {
  const { user, system } = process.threadCpuUsage()
  return { clock: performance.now() / 1e3, work: (user + system) / 1e6 }
}

/** What is noted while logs stream by. */
interface Notes {
  /** Seconds spent on making logs, which is not evaluating them. */
  clock: number
  work: number
  heap: number
  resident: number
}

/** Streams logs until so many events have gone by. */
function* streamOf(events: number, notes: Notes): Generator<AccountLog> {
  const random = randomFrom(2026)
  let gone = 0
  for (let number = 0; gone < events; number += 1) {
    const start = now()
    const log = logOf(number, random)
    const end = now()
    notes.clock += end.clock - start.clock
    notes.work += end.work - start.work
    gone += log.events.length
    if (number % SAMPLE_EVERY === 0) {
      const { heapUsed, rss } = process.memoryUsage()
      notes.heap = Math.max(notes.heap, heapUsed)
      notes.resident = Math.max(notes.resident, rss)
    }
    yield log
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`
}

/** Evaluates a size some times, and prints the run that other programs disturbed least. */
function measure(size: number): void {
  let clock = Number.POSITIVE_INFINITY
  let work = Number.POSITIVE_INFINITY
  let held = 0
  let summary = ''
  const peak = { heap: 0, resident: 0 }
  for (let run = 0; run < RUNS; run += 1) {
    gc?.()
    const before = process.memoryUsage().heapUsed
    const notes: Notes = { clock: 0, work: 0, heap: 0, resident: 0 }
    const start = now()
    const evaluation = evaluateJourney(journey, streamOf(size, notes))
    const end = now()
    clock = Math.min(clock, end.clock - start.clock - notes.clock)
    work = Math.min(work, end.work - start.work - notes.work)
    gc?.()
    held = process.memoryUsage().heapUsed - before
    peak.heap = Math.max(peak.heap, notes.heap)
    peak.resident = Math.max(peak.resident, notes.resident)
    const { events, accounts } = evaluation
    summary = `${events} events in ${accounts} logs (${(events / accounts).toFixed(1)} a log)`
  }
  process.stdout.write(
    `${summary}: ${clock.toFixed(3)} s by the clock (${Math.round(size / clock)} events/s), ` +
      `${work.toFixed(3)} s of work (${Math.round(size / work)} events/s); ` +
      `peak heap ${megabytes(peak.heap)}, peak rss ${megabytes(peak.resident)}, ` +
      `held by the result ${megabytes(held)}\n`,
  )
}

for (const size of SIZES) measure(size)
