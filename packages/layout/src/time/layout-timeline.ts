import type { Columns } from '../assign-columns.ts'
import type { Grid } from '../build-grid.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import type { TimelineLayout } from '../timeline-layout.ts'

const DAY = 86_400_000

/** Writes the dates over the columns where days begin, and the true length into each fold. */
export function layoutTimeline(
  { days }: Columns,
  grid: Grid,
  { locale }: ResolvedLayoutOptions,
): TimelineLayout | undefined {
  if (days === undefined) return undefined
  let lastYear: number | undefined
  const ticks = days.dayOf.flatMap((day, column) => {
    if (day === undefined) return []
    const date = new Date(day * DAY)
    const year = date.getUTCFullYear()
    const text = formatDay(date, locale, year !== lastYear)
    lastYear = year
    return [{ x: grid.left[column] ?? 0, text }]
  })
  const folds = days.gaps.flatMap((gap, column) => {
    if (gap.folded === undefined) return []
    const right = grid.left[column] ?? 0
    return [{ x: right - gap.width / 2, text: formatLength(gap.folded, locale) }]
  })
  return { ticks, folds, undated: days.undated }
}

function formatDay(date: Date, locale: string, withYear: boolean): string {
  const parts = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, withYear ? { ...parts, year: 'numeric' } : parts).format(
    date,
  )
}

function formatLength(days: number, locale: string): string {
  const isLong = days >= 14
  const unit = isLong ? 'week' : 'day'
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    isLong ? Math.round(days / 7) : days,
  )
}
