import { deepFreeze } from '@routebord/analysis'
import { STYLES } from '@routebord/layout'
import type { BraidLayout, BraidThread } from '@routebord/layout/braid'
import { roleTones } from '../theme/tokens.ts'
import { bandMarks, groundAt, phaseMarks } from './band-marks.ts'
import type { GroupMark, Layer, Mark, Scene } from './mark.ts'
import { formatPath, round } from './path-data.ts'
import { stationMark } from './station-marks.ts'
import { strokeMark } from './stroke-mark.ts'
import { textLines } from './text-lines.ts'
import { lineMarks } from './thread-marks.ts'

const THREAD = 6
const DIAMOND = 9
const [SAMPLE, SAMPLE_GAP] = [24, 6]
/** From the baseline of a name to the middle of its letters. */
const NAME_MIDDLE = 4.5

/**
 * Turns a braid into a scene: threads that change places along the way, stations over those who meet, titles below and
 * names where roles enter. `toSvgString` writes it.
 * @example
 * import { deriveComposite } from '@routebord/analysis'
 * import { buildBraidScene } from '@routebord/d3/braid'
 * import { twoRoles } from '@routebord/examples'
 * import { layoutBraid } from '@routebord/layout/braid'
 * import { assertJourney } from '@routebord/schema'
 * const scene = buildBraidScene(layoutBraid(deriveComposite(assertJourney(twoRoles))), 'Two roles')
 * scene.layers.map(({ key }) => key) // → ["grounds", "lines", "threads", "stations", "texts"]
 */
export function buildBraidScene(layout: BraidLayout, title: string): Scene {
  const { width, height } = layout
  const ground: Mark = { kind: 'rect', key: 'ground', x: 0, y: 0, width, height, fill: 'paper' }
  const body = (key: string, marks: readonly Mark[]): Layer => ({ key, part: 'body', marks })
  return deepFreeze({
    width,
    height,
    headWidth: 0,
    headHeight: 0,
    title,
    layers: [
      body('grounds', [ground, ...bandMarks(layout)]),
      body('lines', phaseMarks(layout)),
      body(
        'threads',
        layout.threads.map((thread) => threadGroup(thread, layout)),
      ),
      body('stations', stations(layout)),
      body('texts', [...titles(layout), ...names(layout)]),
    ],
  })
}

/** A thread is set off from those it passes over by a rim of the ground. */
function threadGroup(thread: BraidThread, layout: BraidLayout): GroupMark {
  const tones = roleTones(thread.role.tone)
  const rims = thread.overpasses.map((path, index): Mark => {
    const ground = groundAt(layout, path[0]?.x ?? 0)
    const d = formatPath(path)
    return strokeMark(`rim:${index}`, d, ground, THREAD + 4)
  })
  const runs = thread.runs.flatMap((run, index) =>
    lineMarks(`run:${index}`, formatPath(run.path), tones, run.observed, THREAD),
  )
  const end = { kind: 'circle', radius: 5 } as const
  return {
    kind: 'group',
    key: `thread:${thread.role.id}`,
    marks: [
      ...rims,
      ...runs,
      { ...end, key: 'entry', ...thread.entry, fill: tones.hue },
      { ...end, key: 'exit', ...thread.exit, fill: 'card', stroke: tones.hue, strokeWidth: 2.5 },
    ],
  }
}

function stations({ stations: all, pitch }: BraidLayout): readonly Mark[] {
  return all.map(({ step, x, top, roles }) =>
    stationMark(
      `station:${step.id}`,
      // The mark is made for rails that are eight apart.
      { x, rail: top, threads: 1 + ((roles.length - 1) * pitch) / 8 },
      step.kind,
      DIAMOND,
    ),
  )
}

function titles({ stations: all, lineHeight }: BraidLayout): readonly GroupMark[] {
  return all.map(({ step, roles, title, titleLeft, titleBaseline }) => {
    const fill = step.observed === 'no' ? 'ink-2' : 'ink'
    const style = { fill, ...(roles.length > 1 ? STYLES.title : STYLES.label) } as const
    const text = textLines('title', title.lines, titleLeft, titleBaseline, lineHeight, style)
    return { kind: 'group', key: `text:${step.id}`, step: step.id, marks: [text] }
  })
}

/** Before each name stands a sample of its thread: the line above or below may be another's. */
function names({ names: all, lineHeight }: BraidLayout): readonly Mark[] {
  return all.map(({ role, text, left, baseline }): GroupMark => {
    const y = round(baseline - NAME_MIDDLE)
    const sample = `M${round(left - SAMPLE)} ${y}H${round(left - SAMPLE_GAP)}`
    const style = { fill: 'ink', ...STYLES.note } as const
    return {
      kind: 'group',
      key: `name:${role.id}`,
      marks: [
        ...lineMarks('sample', sample, roleTones(role.tone), true, THREAD),
        textLines('text', text.lines, left, baseline, lineHeight, style),
      ],
    }
  })
}
