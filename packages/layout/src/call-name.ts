import { localize } from '@routebord/analysis'
import type { Locale, Role } from '@routebord/schema'

/** Says what a role is called where there is little room: a person by the first name, a role by its own. */
export function callName({ persona, name }: Role, locale: Locale): string {
  if (persona === undefined) return localize(name, locale)
  return localize(persona.name, locale).split(/\s/u, 1).join('')
}
