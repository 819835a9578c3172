import type {
  ReadingGap,
  ReadingListLayout,
  ReadingRow,
  ReadingTrack,
  Voice,
} from '@routebord/layout'
import type { Phase, Step } from '@routebord/schema'
import type { Mark } from '../scene/mark.ts'
import { formatPath, round } from '../scene/path-data.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { letterMark } from '../scene/text-lines.ts'
import { bulletDisc, lineMarks } from '../scene/thread-marks.ts'
import { markTree, pictureTree } from '../svg/mark-tree.ts'
import { roleTones, toneValue } from '../theme/tokens.ts'
import { type ElementTree, element } from './element-tree.ts'
import type { Letters } from './outline.ts'

const WIDTH = 4
const STATION = 11
/** How many roles stand far enough from each other for a letter in each bullet. */
const MOST_LETTERS = 7

/** The threads that run beside the words of the outline, where that is the map. */
export interface ReadingTracks {
  readonly besideHead: (phase: Phase) => readonly ElementTree[]
  readonly besideStep: (step: Step) => readonly ElementTree[]
  readonly besideVoice: (voice: Voice) => readonly ElementTree[]
  readonly end: readonly ElementTree[]
}

/** An outline beside a picture has none: they would be most of its elements, and nobody would see them. */
export const NO_TRACKS: ReadingTracks = {
  besideHead: () => [],
  besideStep: () => [],
  besideVoice: () => [],
  end: [],
}

/** Describes the threads of a reading list. */
export function readingTracks(list: ReadingListLayout, letters: Letters): ReadingTracks {
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
      return [
        gapTree(row.gap, width, letters),
        railsTree(row.tracks, width, stationTree(row, list)),
      ]
    },
    besideVoice: ({ role, share, assumed }) =>
      share === undefined ? [] : [scaleTree(role.tone, share, assumed)],
    end: [gapTree(list.end, width, letters)],
  }
}

/** Describes the gap above a step: who enters, leaves and changes places. */
function gapTree(gap: ReadingGap, width: number, letters: Letters): ElementTree {
  const casings = gap.passages.flatMap(({ crossing }) => {
    if (crossing === undefined) return []
    const [from, to] = crossing
    const d = `M${round(from.x)} ${round(from.y)}H${round(to.x)}`
    return [strokeMark('casing', d, 'paper', WIDTH + 4)]
  })
  const threads = gap.passages.flatMap(({ role, path, observed }) =>
    lineMarks('thread', formatPath(path), roleTones(role.tone), observed, WIDTH),
  )
  const entries = gap.entries.flatMap((at) => entryMarks(at, letters, true))
  const exits = gap.exits.flatMap((at) => entryMarks(at, letters, false))
  return element('div', { class: 'routebord-gap' }, [
    pictureTree([...casings, ...threads, ...entries, ...exits], width, gap.height),
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
    const tree = markTree(mark, false, toneValue)
    // The line is stretched to the height of the text; its width and dashes are not.
    return {
      ...tree,
      attributes: [...tree.attributes, ['vector-effect', 'non-scaling-stroke']] as const,
    }
  })
  const attributes = {
    width,
    height: '100%',
    viewBox: `0 0 ${round(width)} 1`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  }
  // Without a mark an empty picture keeps the width that the stretched one cannot give.
  const held = station ?? pictureTree([], width, 0)
  return element('div', { class: 'routebord-rails' }, [element('svg', attributes, paths), held])
}

/** Describes the mark of a step across its threads: a capsule, filled for a milestone, a diamond for a decision. */
function stationTree(row: ReadingRow, list: ReadingListLayout): ElementTree | undefined {
  const { step, station } = row
  if (step.observed === 'no') return undefined
  const span = list.pitch * (station.threads - 1)
  const middle = 9
  const paint = {
    stroke: 'ink',
    strokeWidth: 2,
    fill: step.kind === 'milestone' ? 'ink' : 'card',
  } as const
  const [x, half] = [station.x + span / 2, span / 2 + 9]
  const d = `M${round(x - half)} ${middle}L${round(x)} ${middle - 8}L${round(x + half)} ${middle}L${round(x)} ${middle + 8}Z`
  const box = {
    x: station.x - STATION / 2,
    y: middle - STATION / 2,
    width: STATION + span,
    height: STATION,
    radius: STATION / 2,
  }
  const mark: Mark =
    step.kind === 'decision'
      ? { kind: 'path', key: 'station', d, ...paint }
      : { kind: 'rect', key: 'station', ...box, ...paint }
  return pictureTree([mark], list.width, 18)
}

/** Describes where a feeling stands on the scale: its worse end is where lines begin. */
function scaleTree(tone: number, share: number, assumed: boolean): ElementTree {
  const { hue } = roleTones(tone)
  const [middle, reach, y] = [24, 19, 8]
  const x = middle + reach * share
  const dot = { kind: 'circle', key: 'feeling', x, y } as const
  const marks: readonly Mark[] = [
    strokeMark('scale', `M${middle - reach} ${y}H${middle + reach}`, 'card-line', 1),
    strokeMark('zero', `M${middle} ${y - 5}V${y + 5}`, 'ink-3', 1),
    strokeMark('reach', `M${middle} ${y}H${round(x)}`, hue, 2.5),
    assumed
      ? { ...dot, radius: 3.5, fill: 'card', stroke: hue, strokeWidth: 1.75 }
      : { ...dot, radius: 4.5, fill: hue },
  ]
  return pictureTree(marks, 2 * middle, 2 * y)
}

/** Draws who enters, full, or leaves, hollow; where many threads are close to each other, without a letter. */
function entryMarks(
  { role, x, y }: ReadingGap['entries'][number],
  letters: Letters,
  isFull: boolean,
): readonly Mark[] {
  const { hue, letter } = roleTones(role.tone)
  const hasLetters = letters.size <= MOST_LETTERS
  const hollow = isFull ? undefined : 'paper'
  const disc = bulletDisc('disc', { x, y }, hasLetters ? 9.5 : 6, hue, hollow)
  const name = letters.get(role.id) ?? ''
  return hasLetters ? [disc, letterMark('letter', name, x, y, isFull ? letter : 'ink')] : [disc]
}
