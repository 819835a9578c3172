import type { LocalizedText } from '@routebord/schema'

/**
 * Tells whether two texts say the same: word for word in every language they share, of which there must be one.
 * A translation that only one of them has makes no difference.
 */
export function sameText(a: LocalizedText | undefined, b: LocalizedText | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const shared = Object.keys(a.byLocale).filter((locale) => Object.hasOwn(b.byLocale, locale))
  return shared.length > 0 && shared.every((locale) => a.byLocale[locale] === b.byLocale[locale])
}
