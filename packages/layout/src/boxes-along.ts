import type { Box } from './hit-test.ts'

/** Finds the boxes that may lie between two places along the journey, in px; one may be found twice. */
export type BoxesAlong<B extends Box = Box> = (left: number, right: number) => readonly B[]

/** How much of the journey is looked up at once, in px: about two columns. */
const REACH = 512

/** Looks boxes up by their place along the journey, so that what is near is found as fast in a long map as in a short one. */
export function boxesAlong<B extends Box>(boxes: readonly B[]): BoxesAlong<B> {
  const shelves = new Map<number, B[]>()
  for (const box of boxes)
    for (let at = shelfOf(box.left); at <= shelfOf(box.right); at += 1) {
      const shelf = shelves.get(at)
      if (shelf === undefined) shelves.set(at, [box])
      else shelf.push(box)
    }
  return (left, right) => {
    const found: B[] = []
    for (let at = shelfOf(left); at <= shelfOf(right); at += 1)
      found.push(...(shelves.get(at) ?? []))
    return found
  }
}

function shelfOf(x: number): number {
  return Math.floor(x / REACH)
}
