import { makeDocument } from '../src/layout/make-journey.ts'
import { paintedMap, wholeMap, windowedMap } from './contenders/whole-map.ts'
import { measureDrawings } from './measure-picture.ts'
import type { OpenPage } from './open-page.ts'

/** What it takes to draw a map of one size first, as multiples of drawing the whole as SVG. */
export interface MeasuredSize {
  readonly roles: number
  readonly steps: number
  /** Of the whole as SVG, in ms of the main thread. */
  readonly time: number
  readonly windowRatio: number
  readonly canvasRatio: number
}

/** Draws maps of growing length in each of the three ways: from which size on does it pay to draw less? */
export async function measureSizes(
  timed: Omit<OpenPage, 'browser'>,
  roles: number,
  sizes: readonly number[],
  rounds: number,
): Promise<readonly MeasuredSize[]> {
  const names = [wholeMap, windowedMap, paintedMap].map(({ name }) => name)
  const measured: MeasuredSize[] = []
  for (const steps of sizes) {
    const document = makeDocument({ roles, steps }, 'late')
    const [whole, window, canvas] = await measureDrawings(timed, names, document, rounds)
    if (!whole || !window || !canvas) throw new Error('not every way was measured')
    const [windowRatio, canvasRatio] = [window.ratio, canvas.ratio]
    measured.push({ roles, steps, time: whole.time, windowRatio, canvasRatio })
  }
  return measured
}
