/** A count of something among accounts, with how many it is a count of. */
export interface Proportion {
  readonly count: number
  /** How many accounts it could have been true of. */
  readonly n: number
  /** `count / n`; undefined where `n` is below five, because so few say nothing of the next. */
  readonly share: number | undefined
  /** True where `n` is too small for a share. */
  readonly tooFew: boolean
}

/** The least `n` of which a share is given. */
export const LEAST_FOR_SHARE = 5

/** Puts a count beside its n, and gives their share where n allows it. */
export function proportionOf(count: number, n: number): Proportion {
  const tooFew = n < LEAST_FOR_SHARE
  return { count, n, share: tooFew ? undefined : count / n, tooFew }
}
