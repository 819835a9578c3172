import type { Language } from '../language.ts'

const formats = new WeakMap<Language, Intl.DateTimeFormat>()

/** Writes a day, in milliseconds since 1970, UTC, in the reader's language. A format is costly to make: each is kept. */
export function formatDay(at: number, language: Language): string {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language.tag, { dateStyle: 'medium', timeZone: 'UTC' })
  formats.set(language, format)
  return format.format(at)
}
