import type { IssueMessages } from '../src/index.ts'
import { da } from '../src/messages/da.ts'
import { en } from '../src/messages/en.ts'
import { nl } from '../src/messages/nl.ts'

/** The texts of issues in every language that ships. */
export const MESSAGES: Readonly<Record<Language, IssueMessages>> = { en, da, nl }

export type Language = 'en' | 'da' | 'nl'

export const LANGUAGES: readonly Language[] = ['en', 'da', 'nl']
