import { readThreadTime } from './read-thread-time.ts'

/** Something that is timed on documents of several sizes. */
export interface Task {
  readonly name: string
  /** Makes what the work needs, untimed, anew for each run. */
  readonly prepare: (text: string) => unknown
  /** @throws Error when the work went wrong: what fails early is fast. */
  readonly work: (input: unknown) => void
}

/** How often each task runs on each text. */
export interface Rounds {
  /** Rounds whose times are thrown away. */
  readonly warmUp: number
  readonly measured: number
}

/** The times of every task on every text, in milliseconds of its thread, by round: `times[task][text][round]`. */
export type Times = readonly (readonly (readonly number[])[])[]

/**
 * Times tasks in turns, each round beginning with another one, so that whatever else the machine does falls on all of
 * them. Garbage is collected as it comes: to force it before each run would shrink
 * the room for new objects, and so slow down those that make the most.
 */
export function timeRounds(
  tasks: readonly Task[],
  texts: readonly string[],
  { warmUp, measured }: Rounds,
): Times {
  const times = tasks.map(() => texts.map((): number[] => []))
  for (let round = 0; round < warmUp + measured; round += 1)
    for (const [size, text] of texts.entries())
      for (const place of orderOf(round, tasks.length)) {
        const task = tasks[place]
        if (task === undefined) continue
        const time = timeOnce(task, text)
        if (round >= warmUp) times[place]?.[size]?.push(time)
      }
  return times
}

/** Says in which order so many tasks run in a round: once each has been first, backwards, so that neighbours change too. */
export function orderOf(round: number, count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, turn) => (turn + round) % count)
  return Math.floor(round / count) % 2 === 0 ? order : order.reverse()
}

function timeOnce({ prepare, work }: Task, text: string): number {
  const input = prepare(text)
  const start = readThreadTime()
  work(input)
  return readThreadTime() - start
}
