import type { CardLayout } from '@routebord/layout'
import { round } from './path-data.ts'
import { type Corner, roundedOutline } from './rounded-outline.ts'

const RADIUS = 8
const FILLET = 12
const DECK_HALF = 15
const HATCH_PITCH = 8

/** Outlines a card: rounded bodies, joined by decks with fillets where lanes in between take no part. */
export function cardOutline({ left, right, bodies }: CardLayout): string {
  const deck = (left + right) / 2 + DECK_HALF
  // A deck reaches from body to body: above the first and below the last there is none.
  const down = bodies
    .flatMap(({ top, bottom }): readonly Corner[] => [
      [deck, top, FILLET],
      [right, top, RADIUS],
      [right, bottom, RADIUS],
      [deck, bottom, FILLET],
    ])
    .slice(1, -1)
  const up = down.toReversed().map(([x, y, radius]): Corner => [left + right - x, y, radius])
  return roundedOutline([...down, ...up])
}

/** Hatches a rectangle at 45°, cut to its edges by computation: no pattern, so no id on the page. */
export function hatchLines(left: number, top: number, right: number, bottom: number): string {
  const strokes: string[] = []
  for (
    let sum = Math.ceil((left + top) / HATCH_PITCH) * HATCH_PITCH;
    sum < right + bottom;
    sum += HATCH_PITCH
  ) {
    const x1 = Math.max(left, sum - bottom)
    const x2 = Math.min(right, sum - top)
    if (x2 - x1 > 1)
      strokes.push(`M${round(x1)} ${round(sum - x1)}L${round(x2)} ${round(sum - x2)}`)
  }
  return strokes.join('')
}

/** Draws the two abutments of a deck, each with its ends flared outwards. */
export function abutments(card: CardLayout, rail: number, threads: number): string {
  const middle = (card.left + card.right) / 2
  const [top, bottom] = [rail - 10, rail + 8 * (threads - 1) + 10]
  const side = (x: number, out: number): string =>
    `M${x + out} ${top - 5}L${x} ${top}V${bottom}L${x + out} ${bottom + 5}`
  return `${side(middle - DECK_HALF, -5)}${side(middle + DECK_HALF, 5)}`
}

/** The part of a deck that lies over passing threads, drawn again above them. */
export function deckCover(
  card: CardLayout,
  rail: number,
  threads: number,
): {
  x: number
  y: number
  width: number
  height: number
} {
  const middle = (card.left + card.right) / 2
  return {
    x: middle - DECK_HALF + 0.5,
    y: rail - 8,
    width: 2 * DECK_HALF - 1,
    height: 8 * (threads - 1) + 16,
  }
}
