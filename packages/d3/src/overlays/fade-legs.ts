import type { PathCommand, StationLayout, SwimlaneLayout, ThreadLayout } from '@routebord/layout'
import type { Step } from '@routebord/schema'
import type { GroupMark, Mark } from '../scene/mark.ts'
import { formatPath } from '../scene/path-data.ts'
import { lineMarks, threadTones } from '../scene/thread-marks.ts'
import { turnMark } from '../scene/turn-mark.ts'
import { dimMark } from './dim-mark.ts'
import { sitesOf } from './places-on-threads.ts'

/** A stretch along the journey, in px. */
type Stretch = readonly [from: number, to: number]

/** Tells whether a leg steps back, by the steps it runs between; at either end of a thread there is only one. */
export type IsFaded = (before: Step | undefined, after: Step | undefined) => boolean

/** Threads, and where their steps stand, of a map or of its strip. */
export interface Roads {
  readonly threads: readonly ThreadLayout[]
  readonly sites: readonly StationLayout[]
  /** Whether the journey runs down the page. */
  readonly isTurned?: boolean
}

/** Takes the roads of a map; its steps may lie outside of a window. */
export function roadsOf(layout: SwimlaneLayout): Roads {
  const { threads, orientation, whole = layout } = layout
  return { threads, sites: sitesOf(whole), isTurned: orientation === 'vertical' }
}

/** Lets some legs of threads step back. */
export function fadeLegs(
  marks: readonly Mark[],
  { threads, sites, isTurned }: Roads,
  isFaded: IsFaded,
): readonly Mark[] {
  return marks.map((mark) => {
    const thread = threads.find(({ role }) => mark.key === `thread:${role.id}`)
    if (thread === undefined || mark.kind !== 'group') return mark
    const stretches = stretchesOf(thread, sites, isFaded)
    if (stretches.length === 0) return mark
    const lines = linesOf(mark, thread, stretches)
    const rest = mark.marks.filter((other) => !isRun(other))
    return { ...mark, marks: [...rest, ...(isTurned ? lines.map(turnMark) : lines)] }
  })
}

/** Lists the legs that step back, neighbours as one. */
function stretchesOf(
  { role }: ThreadLayout,
  sites: readonly StationLayout[],
  isFaded: IsFaded,
): readonly Stretch[] {
  const path = sites.filter(({ step }) => step.roles.includes(role)).sort((a, b) => a.x - b.x)
  const stretches: [from: number, to: number][] = []
  for (const [at, after] of [...path, undefined].entries()) {
    const before = path[at - 1]
    if (!isFaded(before?.step, after?.step)) continue
    const [from, to] = [before?.x ?? -Infinity, after?.x ?? Infinity]
    const last = stretches.at(-1)
    if (last?.[1] === from) last[1] = to
    else stretches.push([from, to])
  }
  return stretches
}

const isRun = ({ key }: Mark): boolean => key.startsWith('run:')

/** Draws the lines of a thread anew, cut where stretches begin and end. */
function linesOf(
  group: GroupMark,
  thread: ThreadLayout,
  stretches: readonly Stretch[],
): readonly Mark[] {
  const first = group.marks.find(isRun)
  const width = first?.kind === 'path' ? first.strokeWidth : undefined
  const wasDim = first?.kind === 'path' && first.stroke?.startsWith('dim-') === true
  const places = stretches.flat().sort((a, b) => a - b)
  const hadCore = group.marks.some(({ key }) => key.endsWith(':core'))
  const tones = threadTones(thread, hadCore)
  const pieces = thread.runs.flatMap(({ path, observed }) =>
    cutPath(path, places).map((piece) => ({ piece, observed })),
  )
  return pieces.flatMap(({ piece, observed }, index) => {
    const middle = ((piece[0]?.x ?? 0) + (piece.at(-1)?.x ?? 0)) / 2
    const isFaded = wasDim || stretches.some(([from, to]) => from < middle && middle < to)
    const d = formatPath(piece)
    const drawn = lineMarks(`run:${index}`, d, tones, observed, width)
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
