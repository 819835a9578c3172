import type { PathCommand, SwimlaneLayout, ThreadLayout } from '@routebord/layout'
import type { Step } from '@routebord/schema'
import type { GroupMark, Mark } from '../scene/mark.ts'
import { formatPath } from '../scene/path-data.ts'
import { lineMarks } from '../scene/thread-marks.ts'
import { turnMark } from '../scene/turn-mark.ts'
import { roleTones } from '../theme/tokens.ts'
import { dimMark } from './dim-mark.ts'
import { sitesOf } from './places-on-threads.ts'

/** A stretch along the journey, in px. */
type Stretch = readonly [from: number, to: number]

/** Lets the legs of threads that lead to some steps, and on from them, step back. */
export function fadeLegs(
  marks: readonly Mark[],
  layout: SwimlaneLayout,
  steps: readonly Step[],
): readonly Mark[] {
  return marks.map((mark) => {
    const thread = layout.threads.find(({ role }) => mark.key === `thread:${role.id}`)
    if (thread === undefined || mark.kind !== 'group') return mark
    const stretches = stretchesOf(thread, layout, steps)
    if (stretches.length === 0) return mark
    const lines = linesOf(mark, thread, stretches)
    const isTurned = layout.orientation === 'vertical'
    const rest = mark.marks.filter((other) => !isRun(other))
    return { ...mark, marks: [...rest, ...(isTurned ? lines.map(turnMark) : lines)] }
  })
}

/** From the step before to the step after, which may lie outside of a window. */
function stretchesOf(
  { role }: ThreadLayout,
  layout: SwimlaneLayout,
  steps: readonly Step[],
): readonly Stretch[] {
  const path = sitesOf(layout.whole ?? layout)
    .filter(({ step }) => step.roles.includes(role))
    .sort((a, b) => a.x - b.x)
  return path.flatMap(({ step }, at): readonly Stretch[] =>
    steps.includes(step) ? [[path[at - 1]?.x ?? -Infinity, path[at + 1]?.x ?? Infinity]] : [],
  )
}

const isRun = ({ key }: Mark): boolean => key.startsWith('run:')

/** Draws the lines of a thread anew, cut where stretches begin and end. */
function linesOf(
  group: GroupMark,
  { role, runs }: ThreadLayout,
  stretches: readonly Stretch[],
): readonly Mark[] {
  const first = group.marks.find(isRun)
  const width = first?.kind === 'path' ? first.strokeWidth : undefined
  const wasDim = first?.kind === 'path' && first.stroke?.startsWith('dim-') === true
  const places = stretches.flat().sort((a, b) => a - b)
  const pieces = runs.flatMap(({ path, observed }) =>
    cutPath(path, places).map((piece) => ({ piece, observed })),
  )
  return pieces.flatMap(({ piece, observed }, index) => {
    const middle = ((piece[0]?.x ?? 0) + (piece.at(-1)?.x ?? 0)) / 2
    const isFaded = wasDim || stretches.some(([from, to]) => from < middle && middle < to)
    const d = formatPath(piece)
    const drawn = lineMarks(`run:${index}`, d, roleTones(role.tone), observed, width)
    return isFaded ? drawn.map(dimMark) : drawn
  })
}

/** Cuts a path at places where it runs level, as it does at every step. */
function cutPath(
  path: readonly PathCommand[],
  places: readonly number[],
): readonly (readonly PathCommand[])[] {
  const pieces: PathCommand[][] = [[]]
  let [start] = path
  for (const command of path) {
    const { x: from = 0, y = 0 } = start ?? {}
    for (const x of places)
      if (command.kind === 'line' && from < x && x < command.x) {
        pieces.at(-1)?.push({ kind: 'line', x, y })
        pieces.push([{ kind: 'move', x, y }])
      }
    pieces.at(-1)?.push(command)
    start = command
  }
  return pieces
}
