import type { Language } from './language.ts'

/**
 * Returns the words of a part that a map carries only where it is used: those of the language, whatever its region, with
 * what the page changed about them. English where there are none.
 */
export function wordsFor<Part extends 'tools' | 'overlays' | 'table'>(
  language: Language,
  part: Part,
  words: ReadonlyMap<string, Required<NonNullable<Language[Part]>>>,
  english: Required<NonNullable<Language[Part]>>,
): Required<NonNullable<Language[Part]>> {
  const { tag } = language
  const known = words.get(tag.split('-')[0] ?? tag) ?? english
  return language[part] === undefined ? known : { ...known, ...language[part] }
}
