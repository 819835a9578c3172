import type { Language } from './language.ts'

/** Returns the words of a language, whatever its region; the English ones where there are none. */
export function wordsFor<T>({ tag }: Language, words: ReadonlyMap<string, T>, english: T): T {
  return words.get(tag.split('-')[0] ?? tag) ?? english
}
