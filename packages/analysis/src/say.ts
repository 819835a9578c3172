import type { LocalizedText } from '@routebord/schema'
import { localize } from './localize.ts'
import { quoteSome } from './quote-some.ts'

/** The languages that findings speak. */
export type SpokenLocale = 'en' | 'da' | 'nl'

/** Puts texts of a journey, and lists of them, into the language of a sentence. */
export interface Speech {
  readonly text: (value: LocalizedText) => string
  /** Joins texts as the language does: “a, b and c”. */
  readonly list: (values: readonly LocalizedText[]) => string
  /** Joins texts in quotation marks; of many the first, and how many more. */
  readonly quotes: (values: readonly LocalizedText[]) => string
  /** Writes a number as the language does. */
  readonly number: (value: number) => string
}

/** Composes one sentence in each language. */
export function say(
  sentences: Readonly<Record<SpokenLocale, (speech: Speech) => string>>,
): LocalizedText {
  const { en, da, nl } = sentences
  return {
    byLocale: { en: en(SPEECH.en), da: da(SPEECH.da), nl: nl(SPEECH.nl) },
    fallback: 'en',
  }
}

// Marked as pure, so that a bundle without findings carries none of their words.
const SPEECH: Readonly<Record<SpokenLocale, Speech>> = {
  en: /* @__PURE__ */ speechOf('en'),
  da: /* @__PURE__ */ speechOf('da'),
  nl: /* @__PURE__ */ speechOf('nl'),
}

function speechOf(locale: SpokenLocale): Speech {
  const joined = new Intl.ListFormat(locale, { type: 'conjunction' })
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const text = (value: LocalizedText): string => localize(value, locale)
  const list = (values: readonly LocalizedText[]): string => joined.format(values.map(text))
  return {
    text,
    list,
    quotes: (values) => list(quoteSome(locale, values)),
    // A hyphen before a figure can end up alone at the end of a line.
    number: (value) => numbers.format(value).replace('-', '−'),
  }
}
