/** A list that has a first entry, so that one can always be picked. */
export type Choices<T> = readonly [T, ...T[]]

/** Numbers that look like chance and are the same for the same seed. */
export interface SeededRandom {
  /** Gives a number from 0 up to 1, without 1. */
  readonly next: () => number
  /** Gives a whole number from 0 up to `limit`, without `limit`. */
  readonly below: (limit: number) => number
  /** Says yes in `share` of all cases, from 0 (never) to 1 (always). */
  readonly chance: (share: number) => boolean
  /** Gives one entry of a list, each as often as the others. */
  readonly pick: <const T>(choices: Choices<T>) => T
}

/**
 * Starts a stream of numbers from a seed, of which the low 32 bits count. Not for secrets.
 * Mulberry32 by Tommy Ettinger (2017), public domain: whole numbers only, so every engine gives the same stream.
 */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
  }
}
