import type { CardLayout, NameLayout, Point, SignLayout } from '@routebord/layout'

/** From the top of a card to its uppermost thread. */
const ON_THREAD = 17
/** From the baseline of a name to the middle of its letters. */
const NAME_MIDDLE = 4.5
/** From a name back to what stands before the sample of its thread. */
const BEFORE_SAMPLE = 40

/** Finds places for badges in a braid. */
export interface BraidPlaces {
  readonly onCard: (card: CardLayout) => Point
  readonly onSign: (sign: SignLayout) => Point
  readonly atName: (name: NameLayout) => Point
}

/**
 * Finds places for badges in a braid, where words stand above threads and below: on the thread of a step, at the tip of a
 * sign, before a name. One that would lie on another moves on.
 * @param radius Of a badge.
 */
export function createBraidPlaces(radius: number): BraidPlaces {
  const taken: Point[] = []
  const take = (x: number, y: number, towards: 1 | -1): Point => {
    const isTaken = (at: number): boolean =>
      taken.some((other) => Math.hypot(other.x - at, other.y - y) < 2 * radius + 2)
    let free = x
    while (isTaken(free)) free += towards
    const place = { x: free, y }
    taken.push(place)
    return place
  }
  return {
    // Beside the station stand the pins of accounts, at the end what a page adds.
    onCard: ({ left, right, top }) => take((left + right) / 2, top + ON_THREAD, 1),
    onSign: ({ right, top, bottom }) => take(right + 6, (top + bottom) / 2, 1),
    atName: ({ left, text, baseline }) => {
      const y = baseline - NAME_MIDDLE
      const before = take(left - BEFORE_SAMPLE, y, -1)
      // At the left edge of the map there is room for one.
      return before.x < radius + 2 ? take(left + text.width + radius + 6, y, 1) : before
    },
  }
}
