import { localize } from '@routebord/analysis'
import type { Experience, Friction, LocalizedText, Role, Step, Touchpoint } from '@routebord/schema'
import type { Detail } from './detail.ts'
import { quote } from './language.ts'
import type { TextStyle } from './measure-text.ts'
import { METRICS, STYLES } from './metrics.ts'
import type { ResolvedLayoutOptions } from './options.ts'
import { balanceText, leastWidth, NO_TEXT, type TextLines } from './wrap-text.ts'

/** A text of a card with its baseline, in px below the rail of its row. */
export interface SetLine<T> {
  readonly item: T
  readonly text: TextLines
  readonly baseline: number
}

/** A card's texts, set into its column, before its place on the map is known. */
export interface SetCard {
  readonly step: Step
  /** Who takes part, from the top lane down to the last who says something: the first is the host. */
  readonly company: readonly Role[]
  readonly title: TextLines
  readonly titleBaseline: number
  readonly remark: SetLine<string> | undefined
  readonly touchpoints: readonly SetLine<Touchpoint>[]
  readonly frictions: readonly SetLine<Friction>[]
  /** One for each role that has a row: all of a shared step, and one with a quote of a solo step. */
  readonly rows: readonly (SetLine<Role> & { readonly quoted: boolean })[]
  /** From the host's rail to the bottom of its row. */
  readonly hostHeight: number
}

const TEXT_INSET = 14
const MARK_INSET = 31
const QUOTE_INSET = 37
const QUOTE_END = 8
/** Half the height that one more thorn takes. */
const THORN_HALF = 5
/** Thorns without words stand behind the title. */
const THORN_ROOM = 16
const QUOTE_LINE = 16
const ROW_BOTTOM = 14

/** Finds the least width at which a step's card reads well, within the bounds of a column. */
export function cardWidth(step: Step, options: ResolvedLayoutOptions): number {
  const { detail } = options
  const widest = detail.maxColumnWidth
  const least = (
    text: LocalizedText,
    style: TextStyle,
    inset: number,
    maxLines: number,
  ): number => {
    const box = {
      style,
      width: widest - inset - detail.endPadding,
      maxLines,
      measure: options.measureText,
    }
    return leastWidth(localize(text, options.locale), box) + inset + detail.endPadding
  }
  const remark = remarkOf(step, options)
  const { quotes, touchpoints, frictions } = textsOf(step, detail)
  const quoteWidth = Math.max(0, ...quotes.map((text) => least(text, STYLES.quote, QUOTE_INSET, 3)))
  return Math.max(
    detail.minColumnWidth,
    least(step.title, STYLES.title, TEXT_INSET + thornRoom(step, detail), detail.titleLines),
    ...touchpoints.map((item) => least(item.title, STYLES.small, MARK_INSET, 1)),
    ...frictions.map((item) => least(item.title, STYLES.friction, TEXT_INSET, 2)),
    remark === undefined ? 0 : options.measureText(remark, STYLES.quote) + 2 * TEXT_INSET,
    Math.min(164, quoteWidth),
  )
}

/** Sets a step's texts into a column of a given width; its company stands from the top lane down. */
export function setCard(
  step: Step,
  everyone: readonly Role[],
  width: number,
  options: ResolvedLayoutOptions,
): SetCard {
  const company = withoutSilentTail(step, everyone, options.detail)
  const { locale, measureText: measure, detail } = options
  const set = (
    text: string,
    style: TextStyle,
    inset: number,
    maxLines: number,
    end: number = detail.endPadding,
  ): TextLines => balanceText(text, { style, width: width - inset - end, maxLines, measure })

  const titleInset = TEXT_INSET + thornRoom(step, detail)
  const title = set(localize(step.title, locale), STYLES.title, titleInset, 3)
  const titleBaseline =
    METRICS.pitch * (step.roles.length - 1) + 27 + (step.kind === 'decision' ? 5 : 0)
  let baseline = titleBaseline + 18 * (title.lines.length - 1)
  const setLine = <T>(item: T, drop: number, text: TextLines): SetLine<T> => {
    const line = { item, text, baseline: baseline + drop }
    baseline = line.baseline + QUOTE_LINE * (text.lines.length - 1)
    return line
  }

  const said = remarkOf(step, options)
  const remark =
    said === undefined ? said : setLine(said, 18, set(said, STYLES.quote, TEXT_INSET, 1))
  const texts = textsOf(step, detail)
  const touchpoints = texts.touchpoints.map((item, index) => {
    const text = set(localize(item.title, locale), STYLES.small, MARK_INSET, 2)
    return setLine(item, index === 0 ? 19 : 17, text)
  })
  const worded = texts.frictions.map((item, index) => {
    const text = set(localize(item.title, locale), STYLES.friction, TEXT_INSET, 3)
    return setLine(item, index === 0 ? 23.5 : 20, text)
  })
  const bare = detail.frictions ? [] : bareThorns(step, titleBaseline)
  for (const line of bare) baseline = Math.max(baseline, 2 * line.baseline - titleBaseline)
  const rows = setRows(step, company, baseline, options, (text) =>
    set(text, STYLES.quote, QUOTE_INSET, 3, QUOTE_END),
  )
  const host = rows.find((row) => row.item === company[0])
  const hostEnd =
    host === undefined ? baseline : host.baseline + QUOTE_LINE * (host.text.lines.length - 1)
  return {
    step,
    company,
    title,
    titleBaseline,
    remark,
    touchpoints,
    frictions: [...worded, ...bare],
    rows,
    hostHeight: hostEnd + ROW_BOTTOM,
  }
}

/** A card reaches no further down than to the last role with something to say: the rest would be empty. */
function withoutSilentTail(
  { experiences }: Step,
  company: readonly Role[],
  { quotes }: Detail,
): readonly Role[] {
  const speaks = (role: Role): boolean =>
    quotes && experiences.some((item) => item.role === role && item.quote !== undefined)
  return company.slice(0, 1 + Math.max(0, company.findLastIndex(speaks)))
}

/** What a step has to say at a level of detail, beside its title. */
function textsOf(
  { touchpoints, frictions, experiences }: Step,
  detail: Detail,
): Pick<Step, 'touchpoints' | 'frictions'> & { readonly quotes: readonly LocalizedText[] } {
  return {
    touchpoints: detail.touchpoints ? touchpoints : [],
    frictions: detail.frictions ? frictions : [],
    quotes: detail.quotes ? experiences.flatMap((experience) => experience.quote ?? []) : [],
  }
}

/** Returns the height of a row below its rail. */
export function rowHeight(row: SetLine<Role>): number {
  return Math.max(9, row.baseline + QUOTE_LINE * (row.text.lines.length - 1)) + ROW_BOTTOM
}

/** What stands under the title of a step that is not certain. */
function remarkOf(
  step: Step,
  { detail, language: { words } }: ResolvedLayoutOptions,
): string | undefined {
  if (!detail.words) return undefined
  if (step.assumed) return words.assumed
  return step.observed === 'partly' ? words.partlySeen : undefined
}

/** The host's quote follows its texts; each other role speaks beside its own rail. */
function setRows(
  step: Step,
  company: readonly Role[],
  hostBaseline: number,
  { locale, language, detail }: ResolvedLayoutOptions,
  wrap: (text: string) => TextLines,
): SetCard['rows'] {
  const experienceOf = new Map<Role, Experience>(step.experiences.map((item) => [item.role, item]))
  return company.flatMap((role, index) => {
    const said = detail.quotes ? experienceOf.get(role)?.quote : undefined
    // The host's row is the card itself: without a quote it needs no mark of its own.
    if (index === 0 && said === undefined) return []
    const text = said === undefined ? NO_TEXT : wrap(quote(localize(said, locale), language))
    const baseline = index === 0 ? hostBaseline + 24.5 : 4.5
    return [{ item: role, text, baseline, quoted: said !== undefined }]
  })
}

function thornRoom({ frictions }: Step, detail: Detail): number {
  return frictions.length > 0 && !detail.frictions ? THORN_ROOM : 0
}

/** Sets the thorns of the worst friction beside the title, around the baseline of its line in the middle. */
function bareThorns({ frictions }: Step, titleBaseline: number): readonly SetLine<Friction>[] {
  const [worst] = frictions.toSorted((a, b) => b.severity - a.severity)
  if (worst === undefined) return []
  return [
    { item: worst, text: NO_TEXT, baseline: titleBaseline + THORN_HALF * (worst.severity - 1) },
  ]
}
