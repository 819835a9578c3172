import { localize } from '@routebord/analysis'
import type { Locale, Role } from '@routebord/schema'

/** Says what a role is called in full: the person who stands for it, else the role. */
export function roleName({ persona, name }: Role, locale: Locale): string {
  return localize(persona?.name ?? name, locale)
}
