import { localize } from '@routebord/analysis'
import type { LocalizedText, Role, Step } from '@routebord/schema'
import type { Columns } from '../assign-columns.ts'
import { callName } from '../call-name.ts'
import { groupBy } from '../group-by.ts'
import type { TextStyle } from '../measure-text.ts'
import { STYLES } from '../metrics.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import {
  balanceText,
  leastWidth,
  NO_TEXT,
  type TextBox,
  type TextLines,
  wrapText,
} from '../wrap-text.ts'
import { BRAID } from './braid-metrics.ts'
import type { BraidSite } from './set-braid-signs.ts'

const TITLE_LINES = 3
const NAME_LINES = 2
const WHO_LINES = 5
/** How much further in than titles names stand. */
const NAME_ASIDE = BRAID.nameInset - BRAID.textInset

/** Sets the title of a step into a column of some width. What is done together is set stronger; behind it go its thorns. */
export function setTitle(step: Step, width: number, options: ResolvedLayoutOptions): TextLines {
  const box = boxOf(titleStyle(step), width - thornRoom(step), TITLE_LINES, options)
  return balanceText(localize(step.title, options.locale), box)
}

/** Says who takes part, from the top, below the title: the threads are named once, and a reader may have gone on since. */
export function setWho(
  roles: readonly Role[],
  width: number,
  options: ResolvedLayoutOptions,
): TextLines {
  if (!options.detail.quotes) return NO_TEXT
  const names = roles.map((role) => callName(role, options.locale)).join(', ')
  return balanceText(names, boxOf(STYLES.small, width, WHO_LINES, options))
}

/** Sets the name of a role into a column. */
export function setName(role: Role, width: number, options: ResolvedLayoutOptions): TextLines {
  const box = boxOf(STYLES.note, width - NAME_ASIDE, NAME_LINES, options)
  return wrapText(localize(nameOf(role), options.locale), box)
}

/** Gives each column the width at which its titles, names and signs, and the title of its phase, read well. */
export function braidColumnWidths(
  columns: Columns,
  entering: readonly (readonly Role[])[],
  sites: readonly BraidSite[],
  options: ResolvedLayoutOptions,
): readonly number[] {
  const widest = BRAID.maxColumnWidth
  const widths = Array.from({ length: columns.count }, () => BRAID.minColumnWidth)
  const widen = (
    column: number,
    text: LocalizedText,
    style: TextStyle,
    maxLines: number,
    aside = 0,
  ): void => {
    const box = boxOf(style, widest, maxLines, options)
    const width = leastWidth(localize(text, options.locale), box) + BRAID.textInset + aside
    widths[column] = Math.max(widths[column] ?? 0, Math.min(widest, Math.ceil(width)))
  }
  for (const [step, column] of columns.columnOf)
    widen(column, step.title, titleStyle(step), TITLE_LINES, thornRoom(step))
  for (const [column, roles] of entering.entries())
    for (const role of roles) widen(column, nameOf(role), STYLES.note, 1, NAME_ASIDE)
  for (const { column, signs } of sites)
    for (const { width } of signs)
      widths[column] = Math.max(widths[column] ?? 0, Math.ceil(width) + BRAID.signAside)
  return widenForPhases(widths, columns, options)
}

/** Widens the columns of a phase evenly until its title fits over them in two lines. */
function widenForPhases(
  widths: readonly number[],
  columns: Columns,
  options: ResolvedLayoutOptions,
): readonly number[] {
  const placesOf = groupBy([...columns.phaseOf.keys()], (column) => columns.phaseOf[column])
  const wider = [...widths]
  for (const [phase, places] of placesOf) {
    if (phase === undefined) continue
    const box = boxOf(STYLES.phase, 2 * BRAID.maxColumnWidth, 2, options)
    const wanted = leastWidth(localize(phase.title, options.locale), box)
    let room = BRAID.gutter * (places.length - 1)
    for (const column of places) room += widths[column] ?? 0
    const share = Math.max(0, Math.ceil((wanted - room) / places.length))
    for (const column of places) wider[column] = (widths[column] ?? 0) + share
  }
  return wider
}

function thornRoom({ frictions }: Step): number {
  return frictions.length > 0 ? BRAID.thornRoom : 0
}

function titleStyle(step: Step): TextStyle {
  return step.roles.length > 1 ? STYLES.title : STYLES.label
}

function nameOf(role: Role): LocalizedText {
  return role.persona?.name ?? role.name
}

function boxOf(
  style: TextStyle,
  width: number,
  maxLines: number,
  { measureText }: ResolvedLayoutOptions,
): TextBox {
  return { style, width: width - BRAID.textInset, maxLines, measure: measureText }
}
