import type { SiteLocale } from '../path-of.ts'
import { accountLog as accountLogDa } from './da/account-log.ts'
import { da } from './da.ts'
import { type Explain, explainIn } from './explain.ts'
import { accountLog as accountLogNl } from './nl/account-log.ts'
import { nl } from './nl.ts'
import type { Sentences } from './sentences.ts'

/** Every sentence of the format in the languages it is translated to. */
export const translations: Readonly<Record<Exclude<SiteLocale, 'en'>, Sentences>> = {
  da: { ...da, ...accountLogDa },
  nl: { ...nl, ...accountLogNl },
}

/** Returns what says the sentences of the format in a language of the site. */
export function formatIn(locale: SiteLocale): Explain {
  return explainIn(locale, locale === 'en' ? undefined : translations[locale])
}
