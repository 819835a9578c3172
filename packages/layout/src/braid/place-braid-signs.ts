import type { SetSign } from '../set-signs.ts'
import type { SignLayout } from '../swimlane-layout.ts'
import { BRAID } from './braid-metrics.ts'
import type { BraidGrid } from './build-braid-grid.ts'
import type { Stack } from './place-blocks.ts'

/** Where a column begins and ends, and the uppermost thread that a sign stands over. */
interface Site {
  readonly left: number
  readonly right: number
  readonly rail: number
}

/** Puts the signs over their threads: the pole tells before, during or after, and runs through no other sign. */
export function placeBraidSigns(
  stacks: readonly Stack[],
  { left, right }: BraidGrid,
): readonly SignLayout[] {
  return stacks.flatMap((stack, column) =>
    stack.flatMap(({ block, top }) => {
      const site = { left: left[column] ?? 0, right: right[column] ?? 0, rail: top }
      return block.signs.map((sign) => placeSign(sign, site))
    }),
  )
}

function placeSign(
  { signpost, text, width, height, lift }: SetSign,
  { left, right, rail }: Site,
): SignLayout {
  const { moment } = signpost
  const [before, after] = [left + BRAID.poleInset, right - BRAID.poleInset]
  const pole = { before, during: left + BRAID.stationInset, after }[moment]
  const start = { before: before - 1, during: before + 4, after: after + 1 - width }[moment]
  const bottom = rail - BRAID.signRise - lift
  return {
    signpost,
    pole,
    foot: rail - (moment === 'during' ? 8 : 3),
    left: start,
    right: start + width,
    top: bottom - height,
    bottom,
    text,
    mirrored: moment === 'after',
  }
}
