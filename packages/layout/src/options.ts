import type { Locale } from '@routebord/schema'
import { type MeasureText, measureText } from './measure-text.ts'

/** How a composite is laid out. */
export interface SwimlaneLayoutOptions {
  /** The language of the texts. Defaults to the journey's own. */
  readonly locale?: Locale | undefined
  /** Measures texts. Defaults to a shipped table of widths, the same on every machine. */
  readonly measureText?: MeasureText | undefined
}

/** The same, with every default applied. */
export interface ResolvedLayoutOptions {
  readonly locale: Locale
  readonly measureText: MeasureText
}

/** Applies the defaults, once. */
export function resolveOptions(
  options: SwimlaneLayoutOptions,
  locale: Locale,
): ResolvedLayoutOptions {
  return { locale: options.locale ?? locale, measureText: options.measureText ?? measureText }
}
