import type { Locale } from '@routebord/schema'

/** Which way lines run. */
export type TextDirection = 'ltr' | 'rtl'

// Platforms differ in whether they can tell, so they are not asked (Unicode CLDR, layout of characters).
const RIGHT_TO_LEFT =
  /^(?:ar|ckb|dv|fa|he|ks|ku-arab|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:arab|hebr|rtl)\b/i

/** Returns the direction of a language. */
export function directionOf(locale: Locale): TextDirection {
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr'
}
