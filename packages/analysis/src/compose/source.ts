import type { Journey } from '@routebord/schema'

/** A journey to be composed. */
export interface Source {
  readonly journey: Journey
  readonly index: number
  /** What goes before an id of this journey when another journey has the same. */
  readonly prefix: string
}

/** Something of a journey. */
export interface Origin<T> {
  readonly source: Source
  readonly item: T
}

/** What becomes one thing of the composite: never two of the same journey. */
export type Origins<T> = readonly [Origin<T>, ...Origin<T>[]]

/** Names the sources: a journey of one role goes by the role, any other by its own id. */
export function readSources(journeys: readonly Journey[]): readonly Source[] {
  return journeys.map((journey, index) => {
    const [first, second] = journey.roles
    const prefix = first !== undefined && second === undefined ? first.id : journey.id
    return { journey, index, prefix }
  })
}

/** Lists something of all journeys, journey by journey. */
export function originsOf<T>(
  sources: readonly Source[],
  itemsOf: (journey: Journey) => readonly T[],
): readonly Origin<T>[] {
  return sources.flatMap((source) => itemsOf(source.journey).map((item) => ({ source, item })))
}

/** The prefix of the journey something comes from. */
export function prefixOf({ source }: Origin<unknown>): string {
  return source.prefix
}
