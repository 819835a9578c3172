import type { Finding } from '../../finding.ts'
import type { Comparison, ComparisonRule } from '../comparison.ts'

/** A comparison before it is put into words. */
export interface Compared extends Omit<Comparison, 'findings'> {
  /** Ids that a match was given for in vain. */
  readonly ignored: readonly string[]
}

/** Looks for one kind of thing worth saying. */
export type Rule = (compared: Compared) => readonly Finding<ComparisonRule>[]
