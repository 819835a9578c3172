import type { Mark, Paint } from '../scene/mark.ts'
import type { PaintTone, Tone } from '../theme/tokens.ts'

/**
 * Lets a mark step back: threads and thorns are mixed into the paper, texts become the quietest ink that can still
 * be read. Tones are mixed, never made transparent: bundles would show through each other.
 */
export function dimMark(mark: Mark): Mark {
  if (mark.kind === 'group') return { ...mark, marks: mark.marks.map(dimMark) }
  if (mark.kind === 'image') return mark
  if (mark.kind === 'text') return { ...mark, fill: dimInk(mark.fill) }
  return { ...mark, ...dimPaint(mark) }
}

function dimPaint({ fill, stroke }: Paint): Paint {
  return {
    ...(fill === undefined ? {} : { fill: dimTone(fill) }),
    ...(stroke === undefined ? {} : { stroke: dimTone(stroke) }),
  }
}

/** Grounds stay, and what stepped back before. */
const STAYS = /^(dim-|paper|band|card$|hatch)/

function dimTone(tone: PaintTone): PaintTone {
  return STAYS.test(tone) ? tone : `dim-${tone as Tone}`
}

function dimInk(tone: PaintTone): PaintTone {
  return dimTone(/^(ink|trouble|role)/.test(tone) ? 'ink' : tone)
}
