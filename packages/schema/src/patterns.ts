/** An ISO 8601 date, or a date-time with its offset: anything else would be read in the reader's own time zone. */
export const DATE_PATTERN: RegExp =
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** An address that may be followed: `https:`, `http:`, `mailto:` or a place in the same document. */
export const SAFE_URL_PATTERN: RegExp = /^(?:https?:\/\/|mailto:|#)[^\s\p{Cc}]*$/iu

/** Control characters, lone surrogates and the two non-characters that XML forbids. */
export const UNPRINTABLE_PATTERN: RegExp = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u
