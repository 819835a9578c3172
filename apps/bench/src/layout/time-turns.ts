import { readThreadTime } from '../read-thread-time.ts'
import { orderOf } from '../time-rounds.ts'

/** Makes what one turn needs, untimed, and gives back what is timed. */
export type PrepareTurn = () => () => unknown

/** Whatever takes longer than this, in ms, has one turn, and that counts: there is no warming up left to do. */
const LONG = 4_000

/**
 * Times works in turns, each round beginning with another one, so that whatever else the machine does falls on all. The
 * first round warms up and does not count.
 * @returns the times of each work, in milliseconds of the thread.
 */
export async function timeTurns(
  works: readonly PrepareTurn[],
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const times = works.map((): number[] => [])
  const done = new Set<number>()
  for (let round = 0; round <= rounds; round += 1)
    for (const place of orderOf(round, works.length)) {
      const turn = done.has(place) ? undefined : works[place]?.()
      if (turn === undefined) continue
      const start = readThreadTime()
      await turn()
      const time = readThreadTime() - start
      if (time > LONG) done.add(place)
      if (round > 0 || time > LONG) times[place]?.push(time)
    }
  return times
}
