/**
 * Prints how long deriveComposite and deriveCompanions take as journeys grow, and the slope of time over size on a
 * log-log scale: 1 is linear. `node --conditions=@routebord/source bench/derive-composite.ts`
 */
import { type JourneyDocument, resolveJourney } from '@routebord/schema'
import { deriveCompanions } from '../src/derive-companions.ts'
import { deriveComposite } from '../src/derive-composite.ts'

const SIZES = [100, 1_000, 10_000, 100_000]
const ROLES = 5
const RUNS = 9

/** Alternates two who meet, all who meet, and one alone, so that groups part and meet at nearly every step. */
function rolesAt(index: number): string[] {
  const first = (index * 5) % ROLES
  const size = [2, 1, 3, 1, ROLES][index % 5] ?? 1
  return Array.from({ length: size }, (_, place) => `role-${(first + place) % ROLES}`)
}

function documentOf(size: number): JourneyDocument {
  return {
    format: 'routebord/1',
    id: 'bench',
    title: 'Bench',
    purpose: { why: 'To measure', audience: [] },
    roles: Array.from({ length: ROLES }, (_, place) => ({
      id: `role-${place}`,
      name: `Role ${place}`,
      buying: [],
    })),
    phases: [{ id: 'phase', title: 'Phase' }],
    steps: Array.from({ length: size }, (_, index) => ({
      id: `step-${index}`,
      title: `Step ${index}`,
      phase: 'phase',
      roles: rolesAt(index),
      start: '2026-01-12',
    })),
  }
}

/** Returns the fastest of some runs, in milliseconds: the one that other programs disturbed least. */
function measure(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

/** Fits a line through the logarithms by least squares, and returns its slope. */
function slopeOf(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const)
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}

const journeys = SIZES.map((size) => resolveJourney(documentOf(size)))
for (const derive of [deriveComposite, deriveCompanions]) {
  // Warmed up on the size that takes a moment, so that the small ones are not measured while they are compiled.
  for (let run = 0; run < 3; run += 1) for (const journey of journeys) derive(journey)
  const points = journeys.map((journey, place) => {
    return [SIZES[place] ?? 0, measure(() => derive(journey))] as const
  })
  const figures = points.map(([size, time]) => `${size} steps ${time.toFixed(2)} ms`).join(', ')
  process.stdout.write(`${derive.name}: ${figures}; slope ${slopeOf(points).toFixed(2)}\n`)
}
