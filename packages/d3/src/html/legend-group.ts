import type { Mark } from '../scene/mark.ts'

/** A mark as it stands on the map, and what it means. */
export interface LegendEntry {
  readonly label: string
  readonly width: number
  readonly marks: readonly Mark[]
}

/** Marks of one kind. */
export interface LegendGroup {
  readonly title: string
  readonly entries: readonly LegendEntry[]
}

/** Keeps the entries of what is there; their marks are so many px wide. */
export function present(
  entries: readonly (readonly [isThere: boolean, label: string, width: number, ...Mark[]])[],
): readonly LegendEntry[] {
  return entries.flatMap(([isThere, label, width, ...marks]) =>
    isThere ? [{ label, width, marks }] : [],
  )
}
