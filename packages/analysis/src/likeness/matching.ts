/** Something in one map and the same in another, and what says that it is the same. */
export interface Match<T> {
  readonly before: T
  readonly after: T
  /** Said by the caller, by the same id, or by likeness of words. */
  readonly by: 'given' | 'id' | 'likeness'
  /** From 0 to 1; 1 for what is given or has the same id. */
  readonly score: number
}

/** Two lists, paired as far as they go. */
export interface Matching<T, M extends Match<T> = Match<T>> {
  /** In the order of the list before. */
  readonly matched: readonly M[]
  /** What only the list after has, in its order. */
  readonly added: readonly T[]
  /** What only the list before has, in its order. */
  readonly removed: readonly T[]
}

/** What things of two lists are matched by. */
export interface MatchRules<T> {
  /** What the caller says: the partner of a thing before, or undefined where it has none. */
  readonly given?: ReadonlyMap<T, T | undefined>
  /** The id that makes two things one; left out where things have none. */
  readonly idOf?: (item: T) => string
  /** Names a thing apart from the others of its list, so that the order of the list decides nothing. */
  readonly keyOf: (item: T) => string
  readonly wordsOf: (item: T) => readonly string[]
  /** How alike two things are, from 0 to 1. */
  readonly scoreOf: (before: T, after: T) => number
  /** How near each other their places are, from 0 to 1, which decides between equal scores. */
  readonly closenessOf?: (before: T, after: T) => number
  /** The least score that makes two things one, from 0 to 1. */
  readonly threshold: number
}
