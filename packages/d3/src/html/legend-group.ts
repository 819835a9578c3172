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

/** Keeps the entries of what is there. */
export function present(
  entries: readonly (readonly [boolean, LegendEntry])[],
): readonly LegendEntry[] {
  return entries.filter(([isThere]) => isThere).map(([, entry]) => entry)
}
