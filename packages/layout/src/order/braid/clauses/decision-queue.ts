import { grown } from './grown.ts'

/**
 * Variables in the order in which they last took part in a conflict, so that the next decision is on the latest
 * of those that are open (variable move to front: Ryan 2004; Biere and Fröhlich 2015).
 */
export interface DecisionQueue {
  size: number
  older: Int32Array
  newer: Int32Array
  /** When each was moved to the front. */
  stamps: Int32Array
  newest: number
  /** Everything newer than this has a value. */
  candidate: number
  clock: number
}

export function createQueue(): DecisionQueue {
  return {
    size: 0,
    older: new Int32Array(32),
    newer: new Int32Array(32),
    stamps: new Int32Array(32),
    newest: -1,
    candidate: -1,
    clock: 0,
  }
}

export function addToQueue(queue: DecisionQueue): void {
  const variable = queue.size
  queue.size += 1
  queue.older = grown(queue.older, queue.size)
  queue.newer = grown(queue.newer, queue.size)
  queue.stamps = grown(queue.stamps, queue.size)
  putFirst(queue, variable)
  queue.candidate = variable
}

/** Says that a variable is open again. */
export function offer(queue: DecisionQueue, variable: number): void {
  const { stamps, candidate } = queue
  if ((stamps[variable] as number) > (stamps[candidate] as number)) queue.candidate = variable
}

/** Moves a variable that has a value to the front. */
export function moveToFront(queue: DecisionQueue, variable: number): void {
  const { older, newer } = queue
  if (queue.newest === variable) return
  const before = older[variable] as number
  const after = newer[variable] as number
  if (before >= 0) newer[before] = after
  older[after] = before
  if (queue.candidate === variable && before >= 0) queue.candidate = before
  putFirst(queue, variable)
}

function putFirst(queue: DecisionQueue, variable: number): void {
  queue.older[variable] = queue.newest
  queue.newer[variable] = -1
  if (queue.newest >= 0) queue.newer[queue.newest] = variable
  queue.newest = variable
  queue.clock += 1
  queue.stamps[variable] = queue.clock
}

/** Finds the latest variable that is open, or -1 if none is. */
export function latestOpen(queue: DecisionQueue, values: Int8Array): number {
  let variable = queue.candidate
  while (variable >= 0 && values[2 * variable] !== 0) variable = queue.older[variable] as number
  if (variable >= 0) queue.candidate = variable
  return variable
}
