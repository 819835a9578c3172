import type { Step } from '@routebord/schema'

/** The dates of a map whose columns are days. */
export interface TimelineLayout {
  /** The beginning of a day, in the words of the language. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  /** Stretches in which nothing happened, too long to be drawn, and how long they are. */
  readonly folds: readonly { readonly x: number; readonly text: string }[]
  /** Steps without a date: they stand between those they follow and precede. */
  readonly undated: readonly Step[]
}
