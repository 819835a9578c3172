import type { RolePosition, Spread } from './account-location.ts'

const DAY = 86_400_000

/** Tells how far a group is drawn out, over phases and over days. */
export function spreadOf(positions: readonly RolePosition[]): Spread {
  const started = positions.filter(({ step }) => step !== undefined)
  const ahead = furthestOf(started)
  const onTheWay = started.filter(({ state }) => state !== 'finished')
  const behind = onTheWay.reduce<RolePosition | undefined>(
    (least, one) => (least === undefined || compareProgress(one, least) < 0 ? one : least),
    undefined,
  )
  const entered = started.flatMap((one) => one.entered ?? [])
  const [first, last] = [Math.min(...entered), Math.max(...entered)]
  return {
    ahead: ahead?.role,
    behind: (behind ?? ahead)?.role,
    phases: ahead && phaseOf(ahead) - phaseOf(behind ?? ahead),
    days: ahead && (last - first) / DAY,
  }
}

/** Finds the position furthest along, the first of several at one step. */
export function furthestOf(positions: readonly RolePosition[]): RolePosition | undefined {
  return positions.reduce<RolePosition | undefined>(
    (most, one) => (most === undefined || compareProgress(one, most) > 0 ? one : most),
    undefined,
  )
}

/** Compares how far two roles have come: by phase, then by the order of steps in the document. */
export function compareProgress(a: RolePosition, b: RolePosition): number {
  return phaseOf(a) - phaseOf(b) || (a.step?.index ?? -1) - (b.step?.index ?? -1)
}

function phaseOf({ phase }: RolePosition): number {
  return phase?.index ?? -1
}
