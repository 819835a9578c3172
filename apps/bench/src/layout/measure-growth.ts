import { median } from '../median.ts'
import { drawSvg } from './draw-svg.ts'
import { makeJourney } from './make-journey.ts'
import { ourBestOrder } from './our-engine.ts'
import { timeTurns } from './time-turns.ts'

/** What a number of steps takes, in milliseconds of the thread: medians. */
export interface Growth {
  readonly steps: number
  readonly layout: number
  /** From the journey to the string: layout, scene and SVG. */
  readonly svg: number
}

const ROLES = 12

/** Measures how our own time grows with the number of steps, at twelve roles. */
export async function measureGrowth(
  sizes: readonly number[],
  rounds: number,
): Promise<readonly Growth[]> {
  const growth: Growth[] = []
  for (const steps of sizes) {
    const journey = makeJourney({ roles: ROLES, steps }, 'late')
    const works = [() => ourBestOrder.prepare(journey).layout, () => () => drawSvg(journey)]
    const [layout = [], svg = []] = await timeTurns(works, rounds)
    growth.push({ steps, layout: median(layout), svg: median(svg) })
  }
  return growth
}
