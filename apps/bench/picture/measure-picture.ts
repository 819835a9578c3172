import type { JourneyDocument } from '@routebord/schema'
import { median } from '../src/median.ts'
import { orderOf } from '../src/time-rounds.ts'
import type { OpenPage } from './open-page.ts'
import type { Changing, CountedChange, Painting } from './page/picture-page.ts'

/** The medians of a contender's drawings. */
export interface MeasuredDrawing {
  readonly name: string
  readonly elements: number
  /** Up to the frame that shows it, in ms of the main thread. */
  readonly time: number
  /** As a multiple of the first contender's time in the same round: the median of the rounds. */
  readonly ratio: number
}

/** What a change of one step took: the median of changes all over the journey. */
export interface MeasuredChange extends CountedChange {
  /** Of the whole map, in ms of the main thread. */
  readonly time: number
  /** Of the picture alone, whose new scene is given, in the same ms. */
  readonly pictureTime: number
}

/** What panning one kind of map took. */
export interface MeasuredPanning {
  readonly painting: Painting
  readonly roles: number
  readonly steps: number
  /** How long each frame took, in ms. */
  readonly frames: readonly number[]
  /** What the main thread worked for each, in ms. */
  readonly time: number
}

type Timed = Omit<OpenPage, 'browser'>

/** Times contenders in turns, each round beginning with another one; the first round warms up and does not count. */
export async function measureDrawings(
  timed: Timed,
  names: readonly string[],
  document: JourneyDocument,
  rounds: number,
): Promise<readonly MeasuredDrawing[]> {
  const times = names.map((): number[] => [])
  const elements = names.map(() => 0)
  for (let round = 0; round <= rounds; round += 1)
    for (const place of orderOf(round, names.length)) {
      const given = [names[place] ?? '', document] as const
      await timed.page.evaluate(
        ([name, journey]) => window.bench.prepareDrawing(name, journey),
        given,
      )
      const time = await timeRun(timed)
      elements[place] = await timed.page.evaluate(() => window.bench.finish())
      if (round > 0) times[place]?.push(time)
    }
  const [first = []] = times
  return names.map((name, place) => {
    const own = times[place] ?? []
    const ratios = own.map((time, round) => time / (first[round] ?? Number.NaN))
    return { name, elements: elements[place] ?? 0, time: median(own), ratio: median(ratios) }
  })
}

/** Changes steps all over a journey, one at a time, on a map that is drawn anew for each. */
export async function measureChange(
  timed: Timed,
  document: JourneyDocument,
  changes: number,
): Promise<MeasuredChange> {
  const timesOf: Readonly<Record<Changing, number[]>> = { map: [], picture: [] }
  const counts: CountedChange[] = []
  for (let change = 0; change < changes; change += 1) {
    const at = Math.floor((document.steps.length * (change + 0.5)) / changes)
    for (const changing of ['map', 'picture'] as const) {
      const given = [document, at, changing] as const
      await timed.page.evaluate((all) => window.bench.prepareChange(...all), given)
      timesOf[changing].push(await timeRun(timed))
      await timed.page.evaluate(() => window.bench.finish())
    }
    counts.push(
      await timed.page.evaluate(([journey, step]) => window.bench.countChange(journey, step), [
        document,
        at,
      ] as const),
    )
  }
  return {
    time: median(timesOf.map),
    pictureTime: median(timesOf.picture),
    writes: median(counts.map(({ writes }) => writes)),
    firstWrites: median(counts.map(({ firstWrites }) => firstWrites)),
  }
}

/** Pans a map, a step a frame. */
export async function measurePanning(
  { page, threadTime }: Timed,
  painting: Painting,
  document: JourneyDocument,
  frames: number,
): Promise<MeasuredPanning> {
  const given = [document, painting] as const
  // The map itself is drawn before the clock starts.
  await page.evaluate(([journey, how]) => window.bench.drawMap(journey, how), given)
  const start = await threadTime()
  const times = await page.evaluate((count) => window.bench.timePanning(count), frames)
  const time = ((await threadTime()) - start) / frames
  await page.evaluate(() => window.bench.finish())
  const { roles, steps } = document
  return { painting, roles: roles.length, steps: steps.length, frames: times, time }
}

async function timeRun({ page, threadTime }: Timed): Promise<number> {
  // What taking the last one away has put off is done before the clock starts.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  const start = await threadTime()
  await page.evaluate(() => window.bench.run())
  return (await threadTime()) - start
}
