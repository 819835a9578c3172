import type { SwimlaneLayout } from '@routebord/layout'
import { STYLES } from '@routebord/layout'
import type { Mark } from './mark.ts'
import { round } from './path-data.ts'
import { strokeMark } from './stroke-mark.ts'
import { textLines } from './text-lines.ts'

/** From the foot of the heads up to the dates. */
const RISE = 9
/** From where a day begins down to the baseline of its date, and from the middle of a fold to that of its length. */
const DROP = 16
const MIDDLE = 4.5
/** Between the two lines of a fold. */
const BREAK = 5

/** Writes the dates under the heads of the phases, and the length of what is folded. */
export function dateMarks({ timeline, headHeight }: SwimlaneLayout): readonly Mark[] {
  if (timeline === undefined) return []
  const y = headHeight - RISE
  const fill = 'ink-2'
  const dates = timeline.ticks.map(({ x, text }, index) =>
    textLines(`date:${index}`, [text], x, y, 0, { fill, ...STYLES.label }),
  )
  const lengths = timeline.folds.map(({ x, text }, index) => {
    const style = { fill, ...STYLES.quote, italic: true, anchor: 'middle' } as const
    return textLines(`fold:${index}`, [text], x, y, 0, style)
  })
  return [...dates, ...lengths]
}

/** Writes the dates beside the lanes where the journey runs down the page, each below where its day begins. */
export function verticalDateMarks({ timeline, headHeight }: SwimlaneLayout): readonly Mark[] {
  if (timeline === undefined) return []
  const x = headHeight - RISE
  const style = { fill: 'ink-2', anchor: 'end' } as const
  const dates = timeline.ticks.map(({ x: top, text }, index) =>
    textLines(`date:${index}`, [text], x, top + DROP, 0, { ...style, ...STYLES.label }),
  )
  const lengths = timeline.folds.map(({ x: middle, text }, index) =>
    textLines(`fold:${index}`, [text], x, middle + MIDDLE, 0, {
      ...style,
      ...STYLES.quote,
      italic: true,
    }),
  )
  return [...dates, ...lengths]
}

/** Draws the folds through all lanes: a strip that is missing, between two broken lines. */
export function foldMarks({ timeline, headHeight, height }: SwimlaneLayout): readonly Mark[] {
  return (timeline?.folds ?? []).map(({ x }, index) => {
    const [left, right] = [round(x - BREAK), round(x + BREAK)]
    const d = `M${left} ${headHeight}V${round(height)}M${right} ${headHeight}V${round(height)}`
    return strokeMark(`fold:${index}`, d, 'ink-3', 1.5, { dash: '2 4' })
  })
}
