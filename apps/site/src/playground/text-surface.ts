import type { JourneyDocument } from '@routebord/schema'
import type { TextIssue } from '@routebord/schema/text'
import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import type { JourneyText } from './journey-text.ts'

/** What an editor is made with. */
export interface EditorSetup {
  readonly host: HTMLElement
  readonly journeyText: JourneyText
  readonly texts: PlaygroundTexts
  /** The document as far as it can be read, for its ids. */
  readonly documentNow: () => JourneyDocument | undefined
}

/** A line and a column, both from 1. */
export type TextPlace = Pick<TextIssue, 'line' | 'column'>

/** What is chosen in a text; `anchor` is where it began, `head` is where the cursor stands. */
export interface TextSelection {
  readonly anchor: number
  readonly head: number
}

/** Issues to be marked in a text. */
export interface MarkedIssues {
  readonly issues: readonly TextIssue[]
  readonly severity: 'warning' | 'error'
}

/** A place on the page where the text of the map can be read and changed. */
export interface TextSurface {
  /** Marks issues, each at the word it is about, where the surface can. */
  readonly mark: (marked: MarkedIssues) => void
  /** Brings the cursor to a place, and the keyboard with it. */
  readonly goTo: (place: TextPlace) => void
}
