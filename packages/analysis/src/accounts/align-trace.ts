/** How a role's observed trace agrees with its path, at the least cost. */
export interface Alignment {
  /** For each visit, whether trace and path move together there; any other visit is a move of the log alone. */
  readonly together: readonly boolean[]
  /** How many visits are moves of the log alone. */
  readonly logMoves: number
  /** How many steps of the path, up to the furthest reached, are moves of the path alone. */
  readonly modelMoves: number
  /** The moves there would be if nothing fitted: all visits, and all steps up to the furthest reached. */
  readonly mostMoves: number
}

/**
 * Aligns the places a role visited with its path, with one for each move of the log alone or the model alone, and
 * nothing for a move together (Adriansyah, van Dongen & van der Aalst 2011). What lies
 * beyond the furthest step reached is not counted: a journey that is not finished breaks no order. On a path, where
 * every step stands once, the best alignment is a longest increasing subsequence, found here by piles (Schensted 1961)
 * in n log n time and linear memory, so that traces need no limit of length. Where several are as good, the step that
 * came too soon is the one out of order, and of several visits the first is the one that fits.
 *
 * @param places for each visit the place on the path, or −1 for a step that is not on it
 */
export function alignTrace(places: readonly number[]): Alignment {
  const before: number[] = []
  /** The visit on top of each pile; their places rise from pile to pile. */
  const tops: number[] = []
  let furthest = -1
  for (const [visit, place] of places.entries()) {
    if (place < 0) continue
    furthest = Math.max(furthest, place)
    const pile = firstPileNotBelow(tops, places, place)
    const top = tops[pile]
    if (top !== undefined && places[top] === place) continue
    before[visit] = pile === 0 ? -1 : (tops[pile - 1] ?? -1)
    tops[pile] = visit
  }
  const together = places.map(() => false)
  for (let visit = tops.at(-1) ?? -1; visit >= 0; visit = before[visit] ?? -1)
    together[visit] = true
  const logMoves = places.length - tops.length
  const modelMoves = furthest + 1 - tops.length
  return { together, logMoves, modelMoves, mostMoves: places.length + furthest + 1 }
}

function firstPileNotBelow(
  tops: readonly number[],
  places: readonly number[],
  place: number,
): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[tops[middle] ?? -1] ?? -1) < place) low = middle + 1
    else high = middle
  }
  return low
}
