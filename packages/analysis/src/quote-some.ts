import type { LocalizedText } from '@routebord/schema'
import type { SpokenLocale } from './say.ts'

/** Lists of up to this many are named in full. */
const FEW = 4

/** Of longer ones so many are named, and the rest counted. */
const FIRST = 3

const MARKS: Readonly<Record<SpokenLocale, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  da: ['»', '«'],
  nl: ['‘', '’'],
}

/** Puts texts in the quotation marks of a language, and sums up what would make a sentence too long to say. */
export function quoteSome(
  locale: SpokenLocale,
  texts: readonly LocalizedText[],
): readonly LocalizedText[] {
  const [open, close] = MARKS[locale]
  const named = texts.length > FEW ? texts.slice(0, FIRST) : texts
  const rest = texts.length - named.length
  const quoted = named.map(({ byLocale, fallback }) => ({
    byLocale: Object.fromEntries(
      Object.entries(byLocale).map(([name, words]) => [name, `${open}${words}${close}`]),
    ),
    fallback,
  }))
  const more = { en: `${rest} more`, da: `${rest} andre`, nl: `nog ${rest}` }
  return rest === 0 ? quoted : [...quoted, { byLocale: more, fallback: 'en' }]
}
