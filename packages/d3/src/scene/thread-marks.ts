import type { LaneLayout, PathCommand, SwimlaneLayout, ThreadLayout } from '@routebord/layout'
import { type RoleTones, roleTones, type Tone } from '../theme/tokens.ts'
import { groundAt } from './band-marks.ts'
import type { GroupMark, Mark } from './mark.ts'
import { formatPath, round } from './path-data.ts'
import { strokeMark } from './stroke-mark.ts'
import { letterMark } from './text-lines.ts'

const WIDTH = 6

/** Where each tone of ground lies, by x. */
export type GroundAt = (x: number) => Tone

/** Draws each role's thread in its hue and with its core; a thread that crosses others cuts them with a casing. */
export function threadMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.threads.map((thread) => threadMark(thread, WIDTH, (x) => groundAt(layout, x)))
}

/** Draws one thread at a width. */
export function threadMark(
  thread: ThreadLayout,
  width: number,
  ground: GroundAt,
  hasCore = true,
): GroupMark {
  const tones = threadTones(thread, hasCore)
  const runs = thread.runs.flatMap((run, index) =>
    lineMarks(`run:${index}`, formatPath(run.path), tones, run.observed, width),
  )
  const key = `thread:${thread.role.id}`
  return { kind: 'group', key, marks: [...casings(thread, width, ground), ...runs] }
}

/** Returns the tones of a thread, which may have a core. */
export function threadTones({ role }: ThreadLayout, hasCore: boolean): RoleTones {
  const tones = roleTones(role.tone)
  return hasCore ? tones : { ...tones, core: [0] }
}

function casings(thread: ThreadLayout, width: number, groundAtX: GroundAt): readonly Mark[] {
  const byGround = new Map<Tone, string>()
  for (const run of thread.runs)
    for (const [from, to] of run.crossings) {
      const ground = groundAtX(from.x)
      const before = byGround.get(ground) ?? ''
      byGround.set(ground, `${before}M${round(from.x)} ${round(from.y)}V${round(to.y)}`)
    }
  return [...byGround].map(([ground, d]) => strokeMark(`casing:${ground}`, d, ground, width + 4))
}

/** Draws a piece of a thread: its line, and over it the core that tells it apart without colour. */
export function lineMarks(
  key: string,
  d: string,
  tones: RoleTones,
  observed: boolean,
  width: number = WIDTH,
): readonly Mark[] {
  const scale = width / WIDTH
  if (!observed) {
    const dash = `${round(11 * scale)} ${round(7 * scale)}`
    return [strokeMark(key, d, tones.hue, width, { dash })]
  }
  const line = strokeMark(key, d, tones.hue, width)
  const [coreWidth, ...dashes] = tones.core
  if (coreWidth === 0) return [line]
  const dash = dashes.map((length) => Math.max(0.01, round(length * scale))).join(' ')
  const broken = dash === '' ? {} : ({ dash, cap: 'round' } as const)
  return [line, strokeMark(`${key}:core`, d, tones.coreTone, coreWidth * scale, broken)]
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

/** The disc of a bullet: full, or hollow with a ground showing in it. */
export function bulletDisc(
  key: string,
  { x, y }: Pick<PathCommand, 'x' | 'y'>,
  radius: number,
  hue: Tone,
  hollow: Tone | undefined,
): Mark {
  const disc = { kind: 'circle', key, x, y } as const
  return hollow === undefined
    ? { ...disc, radius, fill: hue }
    : { ...disc, radius: radius - 1.25, fill: hollow, stroke: hue, strokeWidth: 2.5 }
}

/** A full bullet is where a role enters, a hollow one where it leaves. */
export function bullet(
  key: string,
  at: Pick<PathCommand, 'x' | 'y'>,
  letter: string,
  tones: RoleTones,
  full: boolean,
): readonly Mark[] {
  // Two letters need a wider disc than one.
  const radius = letter.length > 1 ? 12 : 10
  const disc = bulletDisc(key, at, radius, tones.hue, full ? undefined : 'card')
  return [disc, letterMark(`${key}:letter`, letter, at.x, at.y, full ? tones.letter : 'ink')]
}
