import { parseJourney } from '@routebord/schema'
import { da as daIssues } from '@routebord/schema/messages/da'
import { nl as nlIssues } from '@routebord/schema/messages/nl'
import type { DocumentResult } from './element-issue.ts'
import { type ElementLanguage, languageOf } from './element-language.ts'
import { da } from './languages/da.ts'
import { nl } from './languages/nl.ts'
import { RoutebordSwimlane } from './routebord-swimlane.ts'

const LANGUAGES = [da, nl]
const ISSUES = new Map([
  ['da', daIssues],
  ['nl', nlIssues],
])

/** The element that checks every document, and speaks English, Danish and Dutch. */
export class CheckedSwimlane extends RoutebordSwimlane {
  override get languages(): readonly ElementLanguage[] {
    return LANGUAGES
  }

  override parseDocument(document: unknown, locale: string): DocumentResult {
    const messages = ISSUES.get(languageOf(locale))
    return parseJourney(document, messages === undefined ? {} : { messages })
  }
}
