import type { SignLayout, SwimlaneLayout } from '@routebord/layout'
import { STYLES } from '@routebord/layout'
import type { Signpost } from '@routebord/schema'
import type { GroupMark, Mark } from './mark.ts'
import { round } from './path-data.ts'
import { roundedOutline } from './rounded-outline.ts'
import { strokeMark } from './stroke-mark.ts'
import { textLines } from './text-lines.ts'

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
  return strokeMark('pole', d, missing ? 'trouble' : 'ink', 2, missing ? { dash: '3 3' } : {})
}

/** A filled board is placed, an outlined one planned, a broken one missing. */
export function boardMarks(
  sign: Pick<SignLayout, 'signpost' | 'left' | 'right' | 'top' | 'bottom' | 'text' | 'mirrored'>,
): readonly Mark[] {
  const { status } = sign.signpost
  const missing = status === 'missing'
  const ink = missing ? 'trouble' : 'ink'
  const d = boardOutline(sign)
  const board: Mark =
    status === 'placed'
      ? { kind: 'path', key: 'board', d, fill: ink }
      : strokeMark('board', d, ink, missing ? 1.75 : 1.5, {
          fill: 'card',
          ...(missing ? { dash: '5 3.5' } : {}),
        })
  const x = sign.left + POINT + (sign.mirrored ? 8 : 0)
  const style = { fill: status === 'placed' ? 'card' : ink, ...STYLES.sign } as const
  return [board, textLines('question', sign.text.lines, x, sign.top + 16.3, 15, style)]
}

function boardOutline({
  left,
  right,
  top,
  bottom,
  mirrored,
}: Parameters<typeof boardMarks>[0]): string {
  const towards = mirrored ? -1 : 1
  const [flat, tip] = mirrored ? [right, left] : [left, right]
  const shoulder = tip - towards * POINT
  return roundedOutline([
    [flat + towards * CORNER, top, 0],
    [shoulder, top, 0],
    [tip, (top + bottom) / 2, 0],
    [shoulder, bottom, 0],
    [flat, bottom, CORNER],
    [flat, top, CORNER],
  ])
}
