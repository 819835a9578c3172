import type { CardLayout } from '@routebord/layout'
import { round } from './path-data.ts'

const RADIUS = 8
const FILLET = 12
const DECK_HALF = 15

/** Outlines a card: rounded bodies, joined by decks with fillets where lanes in between take no part. */
export function cardOutline(card: CardLayout): string {
  const { left, right, bodies } = card
  const middle = (left + right) / 2
  const [deckLeft, deckRight] = [middle - DECK_HALF, middle + DECK_HALF]
  const down: string[] = []
  const up: string[] = []
  for (const [index, { top, bottom }] of bodies.entries()) {
    const isFirst = index === 0
    const isLast = index === bodies.length - 1
    const topRight = isFirst
      ? `M${right - RADIUS} ${top}${corner(right, top, right, top + RADIUS)}`
      : `V${top - FILLET}${corner(deckRight, top, deckRight + FILLET, top)}H${right - RADIUS}${corner(right, top, right, top + RADIUS)}`
    const bottomRight = `V${bottom - RADIUS}${corner(right, bottom, right - RADIUS, bottom)}`
    const toDeck = isLast
      ? ''
      : `H${deckRight + FILLET}${corner(deckRight, bottom, deckRight, bottom + FILLET)}`
    down.push(`${topRight}${bottomRight}${toDeck}`)
    const fromDeck = isLast
      ? ''
      : `V${bottom + FILLET}${corner(deckLeft, bottom, deckLeft - FILLET, bottom)}`
    const bottomLeft = `H${left + RADIUS}${corner(left, bottom, left, bottom - RADIUS)}`
    const topLeft = `V${top + RADIUS}${corner(left, top, left + RADIUS, top)}`
    const toUpper = isFirst
      ? 'Z'
      : `H${deckLeft - FILLET}${corner(deckLeft, top, deckLeft, top - FILLET)}`
    up.unshift(`${fromDeck}${bottomLeft}${topLeft}${toUpper}`)
  }
  return [...down, ...up].join('').replace(/-?\d+\.\d+/g, (digits) => String(round(Number(digits))))
}

function corner(x: number, y: number, toX: number, toY: number): string {
  return `Q${x} ${y} ${toX} ${toY}`
}

/** Hatches a rectangle at 45°, cut to its edges by computation: no pattern, so no id on the page. */
export function hatchLines(
  left: number,
  top: number,
  right: number,
  bottom: number,
  pitch = 8,
): string {
  const strokes: string[] = []
  for (let sum = Math.ceil((left + top) / pitch) * pitch; sum < right + bottom; sum += pitch) {
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
