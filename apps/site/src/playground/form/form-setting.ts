import type { JourneyDocument } from '@routebord/schema'
import type { FormTexts } from '../../texts/playground/playground-texts.ts'

/** A change to a document. */
export type Edit = (document: JourneyDocument) => JourneyDocument

/** The language that is written in the form, and that of the document's texts that name none. */
export function languagesOf({ document, locale }: Pick<FormSetting, 'document' | 'locale'>): {
  readonly locale: string
  readonly own: string
} {
  return { locale, own: document.locale ?? 'en' }
}

/** What every part of the form works with. */
export interface FormSetting {
  readonly document: JourneyDocument
  /** The document with what was typed since the form was made. */
  readonly now: () => JourneyDocument
  /** The keys of what is unfolded. */
  readonly open: Set<string>
  /** The language whose words are shown and changed. */
  readonly locale: string
  readonly fields: FormTexts
  /** The names of the parts in a purchase. */
  readonly buying: Readonly<Record<string, string>>
  /** Changes words: the form itself stays as it is, and so does the cursor. */
  readonly reword: (edit: Edit) => void
  /** Changes what there is; afterwards the keyboard is at the control with that key, and what was done is said. */
  readonly reshape: (edit: Edit, focus: string, note?: string) => void
}
