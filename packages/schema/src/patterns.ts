/** An ISO 8601 date, or a date-time with its offset: anything else would be read in the reader's own time zone. */
export const DATE_PATTERN: RegExp =
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** An address that may be followed: `https:`, `http:`, `mailto:` or a place in the same document. */
export const SAFE_URL_PATTERN: RegExp = /^(?:https?:\/\/|mailto:|#)[^\s\p{Cc}]*$/iu

/** A BCP 47 tag of language, and perhaps script and region, such as `en`, `nl-BE` or `zh-Hant-TW`. */
export const LOCALE_PATTERN: RegExp = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/

/**
 * Control characters, lone surrogates, the two non-characters that XML forbids, and the marks that reverse or embed
 * the direction of text, which could make the words around them say something else.
 */
export const UNPRINTABLE_PATTERN: RegExp = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu
