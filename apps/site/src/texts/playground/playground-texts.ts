import type { MapMode } from '../../playground/map-mode.ts'
import type { SiteLocale } from '../path-of.ts'
import type { DetailTexts } from './details/detail-texts.ts'

/** Everything the playground says in one language. */
export interface PlaygroundTexts {
  readonly locale: SiteLocale
  readonly heading: string
  readonly description: string
  readonly standfirst: string
  /** Over the list of maps to start from, and its first entry. */
  readonly startFrom: string
  readonly emptyMap: string
  /** Stands in that list when the map on the page is none of its maps. */
  readonly chooseMap: string
  readonly open: string
  readonly undo: string
  readonly redo: string
  readonly copyLink: string
  readonly print: string
  readonly save: string
  /** The files a map can be saved as. */
  readonly files: Readonly<Record<'json' | 'svg' | 'png' | 'csv' | 'html', string>>
  /** The two halves, where the window is too narrow for both. */
  readonly halves: string
  readonly edit: string
  readonly look: string
  /** The link that leads past the form. */
  readonly skipToMap: string
  readonly form: string
  readonly json: string
  readonly map: string
  /** How the map is drawn. */
  readonly drawn: string
  readonly modes: Readonly<Record<MapMode, string>>
  readonly findings: string
  /** How to leave the editor by keyboard. */
  readonly leaveHint: string
  readonly withoutScript: string
  readonly privacy: string
  /** What the findings are about. */
  readonly findingsLead: string
  readonly noFindings: string
  /** How heavy a finding is, from 1 to 3. */
  readonly weights: readonly [string, string, string]
  /** Before the line of an issue. */
  readonly line: string
  readonly fields: FormTexts
  readonly notes: NoteTexts
  /** What the editor says, by its English words. */
  readonly phrases: Readonly<Record<string, string>>
}

/** What the form says. */
export interface FormTexts {
  readonly title: string
  readonly why: string
  readonly audience: string
  readonly roles: string
  readonly role: string
  readonly buying: string
  readonly addRole: string
  readonly newRole: string
  readonly phase: string
  readonly phases: string
  readonly addPhase: string
  readonly newPhase: string
  readonly step: string
  readonly addStep: string
  readonly newStep: string
  readonly takesPart: string
  /** Names of buttons; what they are about follows. */
  readonly remove: string
  /** Said when that is done; what it was about follows. */
  readonly removed: string
  readonly earlier: string
  readonly later: string
  readonly broken: string
  readonly details: DetailTexts
}

/** What the line under the tools says. */
export interface NoteTexts {
  readonly draft: string
  readonly restore: string
  readonly discard: string
  readonly discarded: string
  /** The title of a map, or the name of a file, follows. */
  readonly opened: string
  readonly saved: string
  readonly undone: string
  readonly redone: string
  readonly linkCopied: string
  readonly linkShown: string
  readonly tooLong: string
  readonly badLink: string
  readonly tooLarge: string
  readonly unreadable: string
  readonly fine: string
  /** One thing, or several, wrong with the text while an older map is shown. */
  readonly stale: readonly [string, string]
  readonly drop: string
  /** What draws the map in another way is not there, or the map to start from. */
  readonly notFetched: string
  readonly mapNotFetched: string
  readonly picture: string
}
