import { gzipSync } from 'node:zlib'
import { renderToHtml } from '@routebord/d3/svg'
import { median } from '../median.ts'
import { drawSvg } from './draw-svg.ts'
import { makeDocument, makeJourney } from './make-journey.ts'
import { timeTurns } from './time-turns.ts'

/** What a map of 5 roles and 40 steps takes on a server that is warm. */
export interface Served {
  /** Layout, scene and string, in milliseconds of the thread. */
  readonly svgTime: number
  /** The same with legend, overview and outline. */
  readonly htmlTime: number
  /** In bytes, gzipped. */
  readonly svg: number
  /** In bytes, gzipped. */
  readonly html: number
  /** Of the journey document, in bytes, gzipped. */
  readonly json: number
}

const SIZE = { roles: 5, steps: 40 }

/** Measures what a small map takes on a server. */
export async function measureServer(rounds: number): Promise<Served> {
  const journey = makeJourney(SIZE, 'late')
  const works = [() => () => drawSvg(journey), () => () => renderToHtml(journey)]
  const [svgTimes = [], htmlTimes = []] = await timeTurns(works, rounds)
  const weigh = (text: string): number => gzipSync(text, { level: 9 }).length
  return {
    svgTime: median(svgTimes),
    htmlTime: median(htmlTimes),
    svg: weigh(drawSvg(journey)),
    html: weigh(renderToHtml(journey)),
    json: weigh(JSON.stringify(makeDocument(SIZE, 'late'))),
  }
}
