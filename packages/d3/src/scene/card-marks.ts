import type { CardLayout, SwimlaneLayout } from '@routebord/layout'
import { abutments, cardOutline, deckCover, hatchLines } from './card-shape.ts'
import type { GroupMark, Mark } from './mark.ts'
import { strokeMark } from './stroke-mark.ts'

/** Draws the ground of each card: what is assumed looks assumed. */
export function cardMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.cards.map((card) => {
    const d = cardOutline(card)
    const border = strokeMark('outline', d, 'card-line', 1, {
      fill: 'card',
      ...(card.step.assumed ? { dash: '4 3' } : {}),
    })
    const marks = card.step.assumed ? [border, ...hatches(card)] : [border]
    return { kind: 'group', key: `card:${card.step.id}`, step: card.step.id, marks }
  })
}

function hatches(card: CardLayout): readonly Mark[] {
  return card.bodies.map(({ top, bottom }, index) => {
    const d = hatchLines(card.left + 2, top + 2, card.right - 2, bottom - 2)
    return strokeMark(`hatch:${index}`, d, 'hatch', 1.75)
  })
}

/** Draws where cards bridge lanes that take no part, above the threads that pass there. */
export function bridgeMarks(layout: SwimlaneLayout): readonly Mark[] {
  return layout.cards.flatMap((card) =>
    card.bridges.flatMap(({ role, rail, threads }) => {
      if (threads === 0) return []
      const key = `bridge:${card.step.index}:${role.index}`
      const cover: Mark = {
        kind: 'rect',
        key: 'cover',
        ...deckCover(card, rail, threads),
        fill: 'card',
      }
      const d = abutments(card, rail, threads)
      const sides = strokeMark('sides', d, 'ink', 1.75, { cap: 'round' })
      return [{ kind: 'group', key, marks: [cover, sides] } satisfies GroupMark]
    }),
  )
}
