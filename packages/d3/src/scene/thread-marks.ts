import type { LaneLayout, PathCommand, SwimlaneLayout, ThreadLayout } from '@routebord/layout'
import { type RoleTones, roleTones, type Tone } from '../theme/tokens.ts'
import { groundAt } from './band-marks.ts'
import type { GroupMark, Mark } from './mark.ts'
import { formatPath, round } from './path-data.ts'

const WIDTH = 6

/** Draws each role's thread in its hue and with its core; a thread that crosses others cuts them with a casing. */
export function threadMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.threads.map((thread) => ({
    kind: 'group',
    key: `thread:${thread.role.id}`,
    marks: [
      ...casings(layout, thread),
      ...thread.runs.flatMap((run, index) => runMarks(thread, run, index)),
    ],
  }))
}

function casings(layout: SwimlaneLayout, thread: ThreadLayout): readonly Mark[] {
  const byGround = new Map<Tone, string>()
  for (const run of thread.runs)
    for (const [from, to] of run.crossings) {
      const ground = groundAt(layout, from.x)
      const stroke = `M${round(from.x)} ${round(from.y)}V${round(to.y)}`
      byGround.set(ground, `${byGround.get(ground) ?? ''}${stroke}`)
    }
  return [...byGround].map(([ground, d]) => ({
    kind: 'path',
    key: `casing:${ground}`,
    d,
    stroke: ground,
    strokeWidth: WIDTH + 4,
  }))
}

function runMarks(
  thread: ThreadLayout,
  run: ThreadLayout['runs'][number],
  index: number,
): readonly Mark[] {
  const tones = roleTones(thread.role.tone)
  return lineMarks(`run:${index}`, formatPath(run.path), tones, run.observed)
}

/** Draws a piece of a thread: its line, and over it the core that tells it apart without colour. */
export function lineMarks(
  key: string,
  d: string,
  tones: RoleTones,
  observed: boolean,
): readonly Mark[] {
  const line: Mark = { kind: 'path', key, d, stroke: tones.hue, strokeWidth: WIDTH }
  if (!observed) return [{ ...line, dash: '11 7' }]
  const core = `${key}:core`
  switch (tones.core) {
    case 'none':
      return [line]
    case 'line':
      return [line, { kind: 'path', key: core, d, stroke: 'core-line', strokeWidth: 1.3 }]
    case 'bead':
      return [
        line,
        {
          kind: 'path',
          key: core,
          d,
          stroke: 'core-bead',
          strokeWidth: 2.6,
          dash: '0.01 18',
          cap: 'round',
        },
      ]
    case 'dark':
      return [line, { kind: 'path', key: core, d, stroke: 'core-dark', strokeWidth: 1.8 }]
  }
}

/** Draws where each role enters and leaves. */
export function bulletMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  const laneOf = new Map<unknown, LaneLayout>(layout.lanes.map((lane) => [lane.role, lane]))
  return layout.threads.map((thread) => {
    const letter = laneOf.get(thread.role)?.letter ?? ''
    const tones = roleTones(thread.role.tone)
    return {
      kind: 'group',
      key: `bullets:${thread.role.id}`,
      marks: [
        ...bullet('entry', thread.entry, letter, tones, true),
        ...bullet('exit', thread.exit, letter, tones, false),
      ],
    }
  })
}

/** A full bullet is where a role enters, a hollow one where it leaves. */
export function bullet(
  key: string,
  at: Pick<PathCommand, 'x' | 'y'>,
  letter: string,
  tones: RoleTones,
  full: boolean,
): readonly Mark[] {
  const circle: Mark = full
    ? { kind: 'circle', key, x: at.x, y: at.y, radius: 10, fill: tones.hue }
    : {
        kind: 'circle',
        key,
        x: at.x,
        y: at.y,
        radius: 8.75,
        fill: 'card',
        stroke: tones.hue,
        strokeWidth: 2.5,
      }
  const fill = full ? tones.letter : 'ink'
  const line = { x: at.x, y: at.y + 4.3, text: letter }
  return [
    circle,
    {
      kind: 'text',
      key: `${key}:letter`,
      lines: [line],
      fill,
      size: 12,
      weight: 700,
      anchor: 'middle',
    },
  ]
}
