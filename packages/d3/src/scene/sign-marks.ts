import type { SignLayout, SwimlaneLayout } from '@routebord/layout'
import { STYLES } from '@routebord/layout'
import type { Signpost } from '@routebord/schema'
import type { Tone } from '../theme/tokens.ts'
import type { GroupMark, Mark, Paint } from './mark.ts'
import { round } from './path-data.ts'

const POINT = 9
const CORNER = 3

/** Draws the signposts as signs on the road that say the question. */
export function signMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.signs.map((sign) => ({
    kind: 'group',
    key: `sign:${sign.signpost.id}`,
    marks: [poleMark(sign), ...boardMarks(sign)],
  }))
}

function poleMark({ signpost, pole, bottom, foot }: SignLayout): Mark {
  return poleAlong(signpost, `M${round(pole)} ${round(bottom)}V${round(foot)}`)
}

/** Draws a pole along a path; what is missing is broken. */
export function poleAlong({ status }: Signpost, d: string): Mark {
  const missing = status === 'missing'
  return {
    kind: 'path',
    key: 'pole',
    d,
    stroke: missing ? 'trouble' : 'ink',
    strokeWidth: 2,
    ...(missing ? { dash: '3 3' } : {}),
  }
}

/** A filled board is placed, an outlined one planned, a broken one missing. */
export function boardMarks(
  sign: Pick<SignLayout, 'signpost' | 'left' | 'right' | 'top' | 'bottom' | 'text' | 'mirrored'>,
): readonly Mark[] {
  const { status } = sign.signpost
  const looks: Readonly<Record<string, { paint: Paint; ink: Tone }>> = {
    placed: { paint: { fill: 'ink' }, ink: 'card' },
    planned: { paint: { fill: 'card', stroke: 'ink', strokeWidth: 1.5 }, ink: 'ink' },
    missing: {
      paint: { fill: 'card', stroke: 'trouble', strokeWidth: 1.75, dash: '5 3.5' },
      ink: 'trouble',
    },
  }
  const look = looks[status] ?? {
    paint: { fill: 'card', stroke: 'ink', strokeWidth: 1.5 },
    ink: 'ink' as const,
  }
  const x = sign.mirrored ? sign.left + POINT + 8 : sign.left + POINT
  return [
    { kind: 'path', key: 'board', d: boardOutline(sign), ...look.paint },
    {
      kind: 'text',
      key: 'question',
      lines: sign.text.lines.map((text, index) => ({ x, y: sign.top + 16.3 + 15 * index, text })),
      fill: look.ink,
      ...STYLES.sign,
    },
  ]
}

function boardOutline({
  left,
  right,
  top,
  bottom,
  mirrored,
}: Parameters<typeof boardMarks>[0]): string {
  const [flat, tip] = mirrored ? [right, left] : [left, right]
  const towards = mirrored ? -1 : 1
  const shoulder = tip - towards * POINT
  const inner = flat + towards * CORNER
  const middle = (top + bottom) / 2
  const points = [
    `M${round(inner)} ${round(top)}`,
    `H${round(shoulder)}`,
    `L${round(tip)} ${round(middle)}`,
    `L${round(shoulder)} ${round(bottom)}`,
    `H${round(inner)}`,
    `Q${round(flat)} ${round(bottom)} ${round(flat)} ${round(bottom - CORNER)}`,
    `V${round(top + CORNER)}`,
    `Q${round(flat)} ${round(top)} ${round(inner)} ${round(top)}Z`,
  ]
  return points.join('')
}
