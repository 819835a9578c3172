import { deriveComposite } from '@routebord/analysis'
import { orderLanes } from '@routebord/layout'
import { median } from '../median.ts'
import { makeJourney, type Size } from './make-journey.ts'
import { timeTurns } from './time-turns.ts'

/** What the best order of lanes takes for a journey, and what it is worth. */
export interface Ordered {
  readonly size: Size
  /** In milliseconds of the thread. */
  readonly time: number
  /** Lanes that shared steps span without their taking part: as the author has it, and in the order found. */
  readonly given: number
  readonly found: number
  readonly proven: boolean
}

/** Measures the order of fixed lanes, for journeys whose roles join late. */
export async function measureOrder(
  sizes: readonly Size[],
  rounds: number,
): Promise<readonly Ordered[]> {
  const composites = sizes.map((size) => deriveComposite(makeJourney(size, 'late')))
  const works = composites.map(
    (composite) => () => () => orderLanes(composite, { order: 'fewest-crossings' }),
  )
  const times = await timeTurns(works, rounds)
  return composites.flatMap((composite, place) => {
    const size = sizes[place]
    if (size === undefined) return []
    const { cost, proven } = orderLanes(composite, { order: 'fewest-crossings' })
    const given = orderLanes(composite).cost
    return [{ size, time: median(times[place] ?? []), given, found: cost, proven }]
  })
}
