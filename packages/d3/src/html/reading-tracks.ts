import type { ReadingGap, ReadingListLayout, ReadingRow, ReadingTrack } from '@routebord/layout'
import type { Phase, Step } from '@routebord/schema'
import { formatPath, round } from '../scene/path-data.ts'
import { lineMarks } from '../scene/thread-marks.ts'
import { markTree } from '../svg/mark-tree.ts'
import { roleTones, toneValue } from '../theme/tokens.ts'
import { type ElementTree, element } from './element-tree.ts'

const WIDTH = 4
const STATION = 11

/** The threads that run beside the words of the outline, where that is the map. */
export interface ReadingTracks {
  readonly besideHead: (phase: Phase) => readonly ElementTree[]
  readonly besideStep: (step: Step) => readonly ElementTree[]
  readonly end: readonly ElementTree[]
}

/** An outline beside a picture has none: they would be most of its elements, and nobody would see them. */
export const NO_TRACKS: ReadingTracks = {
  besideHead: () => [],
  besideStep: () => [],
  end: [],
}

/** Describes the threads of a reading list. */
export function readingTracks(list: ReadingListLayout): ReadingTracks {
  const { width } = list
  const rows = new Map(list.rows.map((row) => [row.step, row]))
  return {
    // The threads run on beside the head of a phase as they left the step before it.
    besideHead: (phase) => {
      const before = list.rows.findLast((row) => row.step.phase.index < phase.index)
      return [railsTree(before?.tracks ?? [], width, undefined)]
    },
    besideStep: (step) => {
      const row = rows.get(step)
      if (row === undefined) return []
      return [gapTree(row.gap, width), railsTree(row.tracks, width, stationTree(row, list))]
    },
    end: [gapTree(list.end, width)],
  }
}

/** Describes the gap above a step: who enters, leaves and changes places. */
function gapTree(gap: ReadingGap, width: number): ElementTree {
  const height = round(gap.height)
  const casings = gap.passages.flatMap(({ crossing }) => {
    if (crossing === undefined) return []
    const [from, to] = crossing
    const d = `M${round(from.x)} ${round(from.y)}H${round(to.x)}`
    return [{ d, stroke: toneValue('paper'), 'stroke-width': String(WIDTH + 4), fill: 'none' }]
  })
  const threads = gap.passages.flatMap(({ role, path, observed }) =>
    lineMarks('thread', formatPath(path), roleTones(role.tone), observed, WIDTH),
  )
  return element('div', { class: 'routebord-gap' }, [
    svg(width, height, [
      ...casings.map((attributes) => element('path', attributes)),
      ...threads.map((mark) => markTree(mark, false)),
      ...gap.entries.map(({ role, x, y }) => disc(x, y, roleTones(role.tone).hue, true)),
      ...gap.exits.map(({ role, x, y }) => disc(x, y, roleTones(role.tone).hue, false)),
    ]),
  ])
}

/** Describes the threads beside a text, as long as the text is, with the mark of its step. */
function railsTree(
  tracks: readonly ReadingTrack[],
  width: number,
  station: ElementTree | undefined,
): ElementTree {
  const marks = tracks.flatMap(({ role, x, observed }) =>
    lineMarks('thread', `M${round(x)} 0V1`, roleTones(role.tone), observed, WIDTH),
  )
  const paths = marks.map((mark) => {
    const tree = markTree(mark, false)
    // The line is stretched to the height of the text; its width and dashes are not.
    return {
      ...tree,
      attributes: [...tree.attributes, ['vector-effect', 'non-scaling-stroke']] as const,
    }
  })
  const attributes = {
    width: String(round(width)),
    height: '100%',
    viewBox: `0 0 ${round(width)} 1`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  }
  // Without a mark an empty picture keeps the width that the stretched one cannot give.
  const held = station ?? svg(width, 0, [])
  return element('div', { class: 'routebord-rails' }, [element('svg', attributes, paths), held])
}

/** Describes the mark of a step across its threads: a capsule, filled for a milestone, a diamond for a decision. */
function stationTree(row: ReadingRow, list: ReadingListLayout): ElementTree | undefined {
  const { step, station } = row
  if (step.observed === 'no') return undefined
  const span = list.pitch * (station.threads - 1)
  const [left, middle] = [round(station.x - STATION / 2), 9]
  const paint = {
    fill: toneValue(step.kind === 'milestone' ? 'ink' : 'card'),
    stroke: toneValue('ink'),
    'stroke-width': '2',
  }
  if (step.kind === 'decision') {
    const [x, half] = [station.x + span / 2, span / 2 + 9]
    const d = `M${round(x - half)} ${middle}L${x} ${middle - 8}L${round(x + half)} ${middle}L${x} ${middle + 8}Z`
    return svg(list.width, 18, [element('path', { d, ...paint })])
  }
  const box = {
    x: String(left),
    y: String(middle - STATION / 2),
    width: String(STATION + span),
    height: String(STATION),
    rx: String(STATION / 2),
  }
  return svg(list.width, 18, [element('rect', { ...box, ...paint })])
}

function disc(
  x: number,
  y: number,
  hue: Parameters<typeof toneValue>[0],
  isFull: boolean,
): ElementTree {
  const at = { cx: String(round(x)), cy: String(round(y)), r: isFull ? '6' : '4.75' }
  if (isFull) return element('circle', { ...at, fill: toneValue(hue) })
  return element('circle', {
    ...at,
    fill: toneValue('paper'),
    stroke: toneValue(hue),
    'stroke-width': '2.5',
  })
}

function svg(width: number, height: number, children: readonly ElementTree[]): ElementTree {
  const attributes = {
    width: String(round(width)),
    height: String(height),
    viewBox: `0 0 ${round(width)} ${height}`,
    'aria-hidden': 'true',
  }
  return element('svg', attributes, children)
}
