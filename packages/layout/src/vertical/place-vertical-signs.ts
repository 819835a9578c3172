import type { SetSign } from '../set-signs.ts'
import type { SignLayout } from '../swimlane-layout.ts'
import { VERTICAL } from './vertical-metrics.ts'

/** What signs stand at: a card, or the place where a card would be. Extents count along the journey. */
export interface VerticalSite {
  readonly left: number
  readonly right: number
  readonly rail: number
  /** From the first thread of the bundle to the last. */
  readonly span: number
}

const THREAD_EDGE = 3
const STATION_EDGE = 7

/** Returns the room that signs take above a card, where those before and during it stand. */
export function roomAbove(signs: readonly SetSign[]): number {
  return roomOf(signs.filter(({ signpost }) => signpost.moment !== 'after'))
}

/** Returns the room that signs take below a card, where those after it stand. */
export function roomBelow(signs: readonly SetSign[]): number {
  return roomOf(signs.filter(({ signpost }) => signpost.moment === 'after'))
}

function roomOf(signs: readonly SetSign[]): number {
  return signs.reduce((room, sign) => room + sign.height + VERTICAL.signGap, 0)
}

/**
 * Puts the signs of a step beside its threads, above or below its card. The pole of a sign for before or after runs
 * straight to the thread; that of a sign for during runs down to the station.
 */
export function placeVerticalSigns(
  { left, right, rail, span }: VerticalSite,
  signs: readonly SetSign[],
): readonly SignLayout[] {
  const { signGap, signAside, stationTop } = VERTICAL
  const top = rail + span + signAside
  let [above, below] = [left, right]
  return signs.map((sign) => {
    const { moment } = sign.signpost
    const isAfter = moment === 'after'
    if (isAfter) below += signGap + sign.height
    else above -= signGap + sign.height
    const start = isAfter ? below - sign.height : above
    const board = { left: start, right: start + sign.height, top, bottom: top + sign.width }
    const middle = (board.left + board.right) / 2
    const isDuring = moment === 'during'
    return {
      ...board,
      signpost: sign.signpost,
      pole: isDuring ? left + stationTop : middle,
      foot: rail + span + (isDuring ? STATION_EDGE : THREAD_EDGE),
      text: sign.text,
      mirrored: isAfter,
    }
  })
}
