/** A thing with a label. */
export interface Labelled {
  readonly label: string
}

/** A box of something. */
export interface Box<T> extends Labelled {
  /** What is in it. */
  readonly content: T
  /** How it is tied. Defaults to `none`. */
  readonly ribbon?: 'none' | 'bow'
  readonly open: (force: number) => T
  /** Shuts it. */
  close?(): void
}

/** A closed set. */
export type Colour = 'red' | 'green' | 3

/** A type that is none. */
export type Either = 'red' | string
