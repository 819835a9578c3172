import { deepFreeze } from '@routebord/analysis'
import { STYLES } from '@routebord/layout'
import type { BraidLayout, BraidThread } from '@routebord/layout/braid'
import { roleTones } from '../theme/tokens.ts'
import { bandMarks, groundAt, phaseMarks } from './band-marks.ts'
import { thorns } from './card-text-marks.ts'
import type { GroupMark, Layer, Mark, Scene } from './mark.ts'
import { formatPath, round } from './path-data.ts'
import { signMarks } from './sign-marks.ts'
import { breakStation, stationMark } from './station-marks.ts'
import { strokeMark } from './stroke-mark.ts'
import { textLines } from './text-lines.ts'
import { lineMarks } from './thread-marks.ts'

const THREAD = 6
const DIAMOND = 9
/** From the end of a title to the stem of its thorns. */
const THORN_ASIDE = 16
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
 * scene.layers.map(({ key }) => key) // → ["grounds", "phases", "threads", "stations", "texts", "signs", "bullets"]
 */
export function buildBraidScene(layout: BraidLayout, title: string): Scene {
  const { width, height, headHeight } = layout
  const body = (key: string, marks: readonly Mark[]): Layer => ({ key, part: 'body', marks })
  return deepFreeze({
    width,
    height,
    headWidth: 0,
    headHeight,
    title,
    layers: [
      body('grounds', groundMarks(layout)),
      {
        key: 'phases',
        part: 'phase-heads',
        marks: [...groundMarks({ ...layout, height: headHeight }), ...phaseMarks(layout)],
      },
      body(
        'threads',
        layout.threads.map((thread) => threadGroup(thread, layout)),
      ),
      body('stations', stations(layout)),
      body('texts', [...titles(layout), ...names(layout)]),
      body('signs', signMarks(layout)),
      body('bullets', layout.threads.map(ends)),
    ],
  })
}

function groundMarks(layout: Pick<BraidLayout, 'width' | 'height' | 'phases'>): readonly Mark[] {
  const { width, height } = layout
  return [
    { kind: 'rect', key: 'ground', x: 0, y: 0, width, height, fill: 'paper' },
    ...bandMarks(layout),
  ]
}

/** A thread is set off from those it passes over by a rim of the ground; of a part of the map, just there. */
function threadGroup(thread: BraidThread, layout: BraidLayout): GroupMark {
  const tones = roleTones(thread.role.tone)
  const from = thread.runs[0]?.path[0]?.x ?? 0
  const to = thread.runs.at(-1)?.path.at(-1)?.x ?? 0
  const casings = thread.overpasses.flatMap((path, index): readonly Mark[] => {
    const [start = 0, end = 0] = [path[0]?.x, path.at(-1)?.x]
    if (end < from || to < start) return []
    const ground = groundAt(layout, start)
    return [strokeMark(`casing:${index}`, formatPath(path), ground, THREAD + 4)]
  })
  const runs = thread.runs.flatMap((run, index) =>
    lineMarks(`run:${index}`, formatPath(run.path), tones, run.observed, THREAD),
  )
  return { kind: 'group', key: `thread:${thread.role.id}`, marks: [...casings, ...runs] }
}

/** Threads lie too close for letters: a full dot is where a role enters, a hollow one where it leaves. */
function ends({ role, entry, exit }: BraidThread): GroupMark {
  const { hue } = roleTones(role.tone)
  const end = { kind: 'circle', radius: 5 } as const
  return {
    kind: 'group',
    key: `bullets:${role.id}`,
    marks: [
      { ...end, key: 'entry', ...entry, fill: hue },
      { ...end, key: 'exit', ...exit, fill: 'card', stroke: hue, strokeWidth: 2.5 },
    ],
  }
}

/** A diamond reaches less far than beside cards: the next thread is near. */
function stations({ stations: all }: BraidLayout): readonly Mark[] {
  return all.map((station) => {
    const { id, kind, assumed } = station.step
    const mark = stationMark(`station:${id}`, station, kind, DIAMOND)
    return assumed ? breakStation(mark) : mark
  })
}

/** Behind the title of a step stand as many thorns as its worst friction has, below it who takes part. */
function titles({ cards: all, lineHeight }: BraidLayout): readonly GroupMark[] {
  return all.map(({ step, title, who, titleLeft, titleBaseline }) => {
    const fill = step.observed === 'no' ? 'ink-2' : 'ink'
    const style = { fill, ...(step.roles.length > 1 ? STYLES.title : STYLES.label) } as const
    const text = textLines('title', title.lines, titleLeft, titleBaseline, lineHeight, style)
    const severity = Math.max(0, ...step.frictions.map((friction) => friction.severity))
    const middle = titleBaseline - NAME_MIDDLE + (lineHeight * (title.lines.length - 1)) / 2
    const at = round(titleLeft + title.width + THORN_ASIDE)
    const hurts = severity === 0 ? [] : thorns('thorn', at, round(middle), severity)
    const below = titleBaseline + lineHeight * title.lines.length
    const names = textLines('who', who.lines, titleLeft, below, lineHeight, {
      fill: 'ink-2',
      ...STYLES.small,
    })
    const marks = who.lines.length === 0 ? [text, ...hurts] : [text, ...hurts, names]
    return { kind: 'group', key: `text:${step.id}`, step: step.id, marks }
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
      // What stands for a role answers as the head of its lane does.
      key: `head:${role.id}`,
      marks: [
        ...lineMarks('sample', sample, roleTones(role.tone), true, THREAD),
        textLines('text', text.lines, left, baseline, lineHeight, style),
      ],
    }
  })
}
