import type { FeelingStretch, PathCommand, Point, ThreadRun } from '../swimlane-layout.ts'

/** So many strokes stay together: always the same ones, so that dashes do not run when the window moves. */
const STROKES = 24

/** Chops a run of a thread into pieces that go on where the one before ends. */
export function chopRun({ observed, path, crossings }: ThreadRun): readonly ThreadRun[] {
  let crossing = 0
  return chop(path).map(({ strokes }) => {
    const end = strokes.at(-1)?.x ?? 0
    const first = crossing
    while (endOf(crossings[crossing]) <= end) crossing += 1
    return { observed, path: strokes, crossings: crossings.slice(first, crossing) }
  })
}

/** Chops a stretch of feelings; each stroke of its path but the first leads to a feeling. */
export function chopStretch({
  observed,
  feelings,
  path,
}: FeelingStretch): readonly FeelingStretch[] {
  return chop(path).map(({ strokes, start }) => ({
    observed,
    path: strokes,
    feelings: feelings.slice(start, start + strokes.length),
  }))
}

/** Returns where a piece begins and ends along the journey. */
export function spanOfPath(path: readonly PathCommand[]): {
  readonly left: number
  readonly right: number
} {
  return { left: path[0]?.x ?? 0, right: path.at(-1)?.x ?? 0 }
}

function chop(
  path: readonly PathCommand[],
): readonly { readonly strokes: readonly PathCommand[]; readonly start: number }[] {
  const pieces: { strokes: readonly PathCommand[]; start: number }[] = []
  for (let start = 0; start === 0 || start < path.length - 1; start += STROKES) {
    const from = path[start]
    if (from === undefined) break
    const move: PathCommand = { kind: 'move', x: from.x, y: from.y }
    pieces.push({ strokes: [move, ...path.slice(start + 1, start + STROKES + 1)], start })
  }
  return pieces
}

function endOf(crossing: readonly [Point, Point] | undefined): number {
  return crossing?.[1].x ?? Number.POSITIVE_INFINITY
}
