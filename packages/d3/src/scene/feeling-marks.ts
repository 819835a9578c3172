import type {
  FeelingLayout,
  FeelingLineLayout,
  FeelingStretch,
  SwimlaneLayout,
} from '@routebord/layout'
import { roleTones, type Tone } from '../theme/tokens.ts'
import type { GroupMark, Mark } from './mark.ts'
import { formatPath, round } from './path-data.ts'
import { strokeMark } from './stroke-mark.ts'

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
  // Neighbouring stretches share the feeling between them.
  const feelings = new Set(stretches.flatMap((stretch) => stretch.feelings))
  return [
    ...stretches.flatMap((stretch, index) => stretchMarks(stretch, zero, hue, index)),
    ...[...feelings].map((feeling, index) => dot(feeling, hue, index)),
  ]
}

function stretchMarks(
  { observed, feelings, path }: FeelingStretch,
  zero: number,
  hue: Tone,
  index: number,
): readonly Mark[] {
  const [first, last] = [feelings[0], feelings.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  const d = formatPath(path)
  if (!observed) return [strokeMark(`unseen:${index}`, d, hue, 1.5, { dash: '4 4' })]
  const ground = `${d}L${round(last.x)} ${round(zero)}L${round(first.x)} ${round(zero)}Z`
  return [
    { kind: 'path', key: `area:${index}`, d: ground, fill: hue, fillOpacity: 0.18 },
    strokeMark(`line:${index}`, d, hue, 1.75),
  ]
}

function dot({ x, y, assumed }: FeelingLayout, hue: Tone, index: number): Mark {
  const key = `dot:${index}`
  if (assumed)
    return { kind: 'circle', key, x, y, radius: 3.25, fill: 'card', stroke: hue, strokeWidth: 1.75 }
  return { kind: 'circle', key, x, y, radius: 3.75, fill: hue }
}
