import { STYLES } from '../metrics.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import type { TimelineLayout } from '../timeline-layout.ts'

/** Around the dates, which end beside the lanes. */
const AIR = 24

/** Returns the width that dates take between the phases and the lanes; without dates none. */
export function dateRoom(
  timeline: TimelineLayout | undefined,
  { measureText }: ResolvedLayoutOptions,
): number {
  if (timeline === undefined) return 0
  const widths = [...timeline.ticks, ...timeline.folds].map(({ text }) =>
    measureText(text, STYLES.label),
  )
  return Math.ceil(Math.max(0, ...widths)) + AIR
}
