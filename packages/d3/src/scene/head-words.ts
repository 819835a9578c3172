/** The words a lane head adds to the author's own. */
export interface HeadWords {
  readonly notInCrm: string
  readonly feeling: string
}

const WORDS: Readonly<Record<string, HeadWords>> = {
  en: { notInCrm: 'not in CRM', feeling: 'feeling' },
  da: { notInCrm: 'ikke i CRM', feeling: 'følelse' },
  nl: { notInCrm: 'niet in CRM', feeling: 'gevoel' },
}

/** Returns the words of lane heads in a language; English where there are none. */
export function headWordsFor(locale: string): HeadWords {
  return (WORDS[locale.split('-')[0] ?? locale] ?? WORDS.en) as HeadWords
}
