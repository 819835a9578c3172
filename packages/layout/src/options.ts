import type { Locale } from '@routebord/schema'
import type { Axis } from './axis.ts'
import { DETAILS, type Detail, type DetailLevel } from './detail.ts'
import type { LaneOrdering } from './lane-order.ts'
import type { PictureLanguage } from './language.ts'
import { enPicture } from './languages/en.ts'
import { type MeasureText, measureText, type TextStyle } from './measure-text.ts'

/** How a composite is laid out. */
export interface SwimlaneLayoutOptions {
  /** The language of the author's texts, where they have it. Defaults to that of `language`, else the journey's own. */
  readonly locale?: Locale | undefined
  /** The words that are added to the author's. Defaults to English; `@routebord/layout/languages/da` and `…/nl` hold others. */
  readonly language?: PictureLanguage | undefined
  /** Measures texts. Defaults to a shipped table of widths, the same on every machine. */
  readonly measureText?: MeasureText | undefined
  /** What places steps from left to right. Defaults to their phases; `@routebord/layout/time` has their dates. */
  readonly axis?: Axis | undefined
  /** How much the map says. Defaults to `full`; what a level leaves out stays in the outline. */
  readonly detail?: DetailLevel | undefined
  /** Orders the lanes. Defaults to the author's order. */
  readonly order?: LaneOrdering | undefined
}

/** The same, with every default applied. */
export interface ResolvedLayoutOptions {
  readonly locale: Locale
  readonly language: PictureLanguage
  readonly measureText: MeasureText
  readonly detail: Detail
}

/** Applies the defaults, once. */
export function resolveOptions(
  options: SwimlaneLayoutOptions,
  locale: Locale,
): ResolvedLayoutOptions {
  return {
    locale: knownLocale(options.locale ?? options.language?.tag) ?? locale,
    language: options.language ?? enPicture,
    measureText: remember(options.measureText ?? measureText),
    detail: detailOf(options.detail ?? 'full'),
  }
}

/** Reads a level of detail, which a page without types may have misspelt. */
function detailOf(level: DetailLevel): Detail {
  if (Object.hasOwn(DETAILS, level)) return DETAILS[level]
  throw new Error(`detail ${level} is none of ${Object.keys(DETAILS)}`)
}

/** Setting a text tries the same words at many widths: each is measured once. */
function remember(measure: MeasureText): MeasureText {
  const byStyle = new Map<TextStyle, Map<string, number>>()
  return (text, style) => {
    const known = byStyle.get(style) ?? new Map<string, number>()
    const width = known.get(text) ?? measure(text, style)
    byStyle.set(style, known.set(text, width))
    return width
  }
}

/** A tag that no platform knows would throw where numbers and lists are written. */
export function knownLocale(locale: Locale | undefined): Locale | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0]
  } catch {
    return undefined
  }
}
