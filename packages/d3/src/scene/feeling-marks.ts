import type {
  FeelingLayout,
  FeelingLineLayout,
  FeelingStretch,
  SwimlaneLayout,
} from '@routebord/layout'
import { area, curveMonotoneX, line } from 'd3-shape'
import { roleTones, type Tone } from '../theme/tokens.ts'
import type { GroupMark, Mark } from './mark.ts'

const lineOf = line<FeelingLayout>(
  (feeling) => feeling.x,
  (feeling) => feeling.y,
)
  .curve(curveMonotoneX)
  .digits(2)

/** Draws a line of feelings under each lane, with its area down to zero. */
export function feelingMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.feelings.map((feelings) => ({
    kind: 'group',
    key: `feelings:${feelings.role.id}`,
    marks: feelingLine(feelings),
  }))
}

/** Draws one feeling line; where nobody saw the role it is dashed and has no area. */
export function feelingLine({ role, zero, stretches }: FeelingLineLayout): readonly Mark[] {
  const { hue } = roleTones(role.tone)
  const drawn = new Set<FeelingLayout>()
  const dots: Mark[] = []
  for (const feeling of stretches.flatMap((stretch) => stretch.feelings)) {
    if (drawn.has(feeling)) continue
    drawn.add(feeling)
    dots.push(dot(feeling, hue, dots.length))
  }
  return [
    ...stretches.flatMap((stretch, index) => stretchMarks(stretch, zero, hue, index)),
    ...dots,
  ]
}

function stretchMarks(
  { observed, feelings }: FeelingStretch,
  zero: number,
  hue: Tone,
  index: number,
): readonly Mark[] {
  if (feelings.length < 2) return []
  const d = lineOf(feelings) ?? ''
  if (!observed)
    return [{ kind: 'path', key: `unseen:${index}`, d, stroke: hue, strokeWidth: 1.5, dash: '4 4' }]
  const areaOf = area<FeelingLayout>(
    (feeling) => feeling.x,
    zero,
    (feeling) => feeling.y,
  )
    .curve(curveMonotoneX)
    .digits(2)
  return [
    { kind: 'path', key: `area:${index}`, d: areaOf(feelings) ?? '', fill: hue, fillOpacity: 0.18 },
    { kind: 'path', key: `line:${index}`, d, stroke: hue, strokeWidth: 1.75 },
  ]
}

function dot({ x, y, assumed }: FeelingLayout, hue: Tone, index: number): Mark {
  const key = `dot:${index}`
  if (assumed)
    return { kind: 'circle', key, x, y, radius: 3.25, fill: 'card', stroke: hue, strokeWidth: 1.75 }
  return { kind: 'circle', key, x, y, radius: 3.75, fill: hue }
}
