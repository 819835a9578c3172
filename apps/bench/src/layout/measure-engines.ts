import { deriveComposite } from '@routebord/analysis'
import type { Journey } from '@routebord/schema'
import { type Crossings, countCrossings } from './count-crossings.ts'
import type { Engine, Run } from './engine.ts'
import { findFaults } from './find-faults.ts'
import { timeTurns } from './time-turns.ts'

/** What one engine took for a journey, and how often lines cross in what it made of it. */
export interface Measured {
  /** In milliseconds of the thread. */
  readonly times: readonly number[]
  readonly crossings: Crossings
}

/**
 * Lets every engine lay out a journey, in turns.
 * @throws Error when a layout is wrong: what leaves something out is fast.
 */
export async function measureEngines(
  engines: readonly Engine[],
  journey: Journey,
  rounds: number,
): Promise<readonly Measured[]> {
  const composite = deriveComposite(journey)
  const runs: Run[] = []
  const works = engines.map((engine, place) => () => {
    const run = engine.prepare(journey)
    runs[place] = run
    return run.layout
  })
  const times = await timeTurns(works, rounds)
  return engines.flatMap(({ name }, place) => {
    const placement = runs[place]?.read()
    if (placement === undefined) return []
    const faults = findFaults(composite, placement)
    if (faults.length > 0) throw new Error(`${name}: ${faults.slice(0, 5).join(', ')}`)
    return [{ times: times[place] ?? [], crossings: countCrossings(composite, placement) }]
  })
}
