import type { RoleState } from '@routebord/analysis'

/** How far a role has come, in words. */
export type RoleStates = Readonly<Record<RoleState, string>>

const en: RoleStates = {
  'not-started': 'has not come in',
  'under-way': 'on its way',
  finished: 'at its end',
  silent: 'silent',
}

const da: RoleStates = {
  'not-started': 'er ikke kommet med endnu',
  'under-way': 'undervejs',
  finished: 'fremme',
  silent: 'tavs',
}

const nl: RoleStates = {
  'not-started': 'nog niet ingestapt',
  'under-way': 'onderweg',
  finished: 'aan het eind',
  silent: 'stil',
}

/** Returns the words in a language; English for one the site does not speak. */
export function roleStates(locale: string): RoleStates {
  return locale === 'da' ? da : locale === 'nl' ? nl : en
}
