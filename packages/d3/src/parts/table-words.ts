import type { Language } from '../language.ts'
import { wordsFor } from '../words-for.ts'

/** The heads of a table's columns. */
export interface TableWords {
  readonly phase: string
  readonly step: string
  readonly who: string
  readonly feelings: string
  readonly next: string
}

const EN: TableWords = {
  phase: 'Phase',
  step: 'Step',
  who: 'Who',
  feelings: 'Feelings',
  next: 'What next',
}

const WORDS: ReadonlyMap<string, TableWords> = new Map([
  ['da', { phase: 'Fase', step: 'Trin', who: 'Hvem', feelings: 'Følelser', next: 'Og så' }],
  ['nl', { phase: 'Fase', step: 'Stap', who: 'Wie', feelings: 'Gevoel', next: 'Daarna' }],
])

/** Returns the heads of columns in a language; English where there are none. */
export function tableWordsFor(language: Language): TableWords {
  return wordsFor(language, 'table', WORDS, EN)
}
