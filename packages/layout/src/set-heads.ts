import { localize } from '@routebord/analysis'
import type { Phase } from '@routebord/schema'
import type { Columns } from './assign-columns.ts'
import type { Grid } from './build-grid.ts'
import type { LaneExtent } from './lane-extents.ts'
import type { MeasureText, TextStyle } from './measure-text.ts'
import { METRICS, STYLES } from './metrics.ts'
import type { ResolvedLayoutOptions } from './options.ts'
import type { LaneLayout, PhaseLayout } from './swimlane-layout.ts'
import { balanceText, type TextLines } from './wrap-text.ts'

const NAME_LEFT = 88
const BULLET_WIDTH = 20

/** Sets the head of each lane: who it is, in which function, with which part in the purchase. */
export function setLaneHeads(
  lanes: readonly LaneExtent[],
  options: ResolvedLayoutOptions,
  width: number = METRICS.headWidth - NAME_LEFT - 8,
): readonly LaneLayout[] {
  const { locale, measureText: measure, detail } = options
  const { words } = options.language
  const set = (text: string, style: TextStyle): TextLines =>
    balanceText(text, { style, width, maxLines: 2, measure })
  const names = lanes.map(({ role }) => localize(role.persona?.name ?? role.name, locale))
  return lanes.map(({ role, top, bottom, rail, zero }, place) => {
    const name = names[place] ?? ''
    const letter = letterOf(place, names)
    const buying = role.buying.map((part) => words.buying[part] ?? part).join(' · ')
    return {
      role,
      top,
      bottom,
      rail,
      zero,
      place,
      name: set(name, STYLES.name),
      function:
        role.persona && detail.functions
          ? set(localize(role.name, locale), STYLES.quote)
          : undefined,
      buying: set(detail.functions ? buying : '', STYLES.note),
      letter: fitsBullet(letter, measure) ? letter : `${place + 1}`,
      initials: initialsOf(name),
      unknownToCrm: role.inCrm === false ? set(words.notInCrm, STYLES.small) : undefined,
    }
  })
}

/** Sets the head of each phase over the columns it has. */
export function setPhaseHeads(
  phases: readonly Phase[],
  columns: Columns,
  grid: Grid,
  options: ResolvedLayoutOptions,
): readonly PhaseLayout[] {
  const ends: number[] = []
  return phases.map((phase) => {
    const first = columns.phaseOf.indexOf(phase)
    const last = columns.phaseOf.lastIndexOf(phase)
    const titleLeft = grid.left[first] ?? 0
    const [from, to] = columns.days?.extents.get(phase) ?? [first, last]
    const [ruleLeft, ruleRight] = [grid.left[from] ?? 0, grid.right[to] ?? 0]
    const free = ends.findIndex((end) => end < from)
    const level = free === -1 ? ends.length : free
    ends[level] = to
    const title = balanceText(localize(phase.title, options.locale), {
      style: STYLES.phase,
      width: (grid.right[last] ?? 0) - titleLeft + grid.metrics.gutter / 2,
      maxLines: 2,
      measure: options.measureText,
    })
    return {
      phase,
      title,
      left: bandEdge(grid, first),
      right: bandEdge(grid, last + 1),
      ruleLeft,
      ruleRight,
      titleLeft,
      level,
    }
  })
}

/** Returns the edge of a phase's band, which runs in the middle of a gutter. */
export function bandEdge(grid: Grid, gutter: number): number {
  const left = grid.gutterLeft[gutter] ?? 0
  const right = grid.left[gutter] ?? grid.width
  return gutter === 0 ? left : gutter === grid.left.length ? grid.width : (left + right) / 2
}

/**
 * Names a role by the shortest beginning of its name that no other has, at most two letters; where two letters do not
 * tell names apart, by one letter and its number among those that share it.
 */
export function letterOf(place: number, names: readonly string[]): string {
  const folded = names.map((name) => [...name.toLocaleUpperCase('en')])
  const own = folded[place] ?? []
  for (const length of [1, 2]) {
    const prefix = own.slice(0, length).join('')
    const others = folded.filter((name) => name.slice(0, length).join('') === prefix)
    if (prefix !== '' && others.length === 1) return prefix
  }
  const before = folded.slice(0, place).filter((name) => name[0] === own[0])
  return `${own[0] ?? ''}${before.length + 1}`
}

/** Of scripts beyond Latin, Greek and Cyrillic the width is a guess, so that a bullet has room for one letter only. */
function fitsBullet(letter: string, measure: MeasureText): boolean {
  const isSure = [...letter].length === 1 || /^[\0-\u052F]*$/.test(letter)
  return isSure && measure(letter, STYLES.sign) <= BULLET_WIDTH
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean)
  const first = [...(words[0] ?? '')][0] ?? ''
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return `${first}${last}`.toLocaleUpperCase('en')
}
