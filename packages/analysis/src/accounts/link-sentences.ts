import type { LocalizedText, Profile, Role } from '@routebord/schema'
import { type SpokenLocale, say } from '../say.ts'
import type { OwnRule } from './profile-claims.ts'

/** That a rule gives a profile a role. */
export interface Statement {
  readonly profile: Profile
  readonly rule: OwnRule
  readonly role: Role
}

const SAYS: Readonly<
  Record<SpokenLocale, Readonly<Record<OwnRule, (id: string, role: string) => string>>>
> = {
  en: {
    declared: (id, role) => `${id} is declared as ${role}`,
    qualifier: (id, role) => `${id} takes part as ${role}`,
    'only-role': (id, role) => `${id} took part where ${role} goes alone`,
  },
  da: {
    declared: (id, role) => `${id} er angivet som ${role}`,
    qualifier: (id, role) => `${id} deltager som ${role}`,
    'only-role': (id, role) => `${id} deltog, hvor ${role} går alene`,
  },
  nl: {
    declared: (id, role) => `${id} is opgegeven als ${role}`,
    qualifier: (id, role) => `${id} neemt deel als ${role}`,
    'only-role': (id, role) => `${id} was erbij waar ${role} alleen op pad is`,
  },
}

/** Says that one person, or one profile, is given different roles. */
export function sayContradiction(
  profiles: readonly Profile[],
  statements: readonly Statement[],
): LocalizedText {
  const said = (locale: SpokenLocale, text: (value: LocalizedText) => string): string =>
    statements
      .map(({ profile, rule, role }) => SAYS[locale][rule](profile.id, text(role.name)))
      .join('; ')
  const joined = profiles.length > 1
  return say({
    en: ({ text }) =>
      `${joined ? 'One person by their keys, yet' : 'One contact, yet'}: ${said('en', text)}. Until that is settled, only events that name the role count.`,
    da: ({ text }) =>
      `${joined ? 'Én person ifølge nøglerne, men' : 'Én kontakt, men'}: ${said('da', text)}. Indtil det er afklaret, tæller kun de hændelser, der selv nævner rollen.`,
    nl: ({ text }) =>
      `${joined ? 'Eén persoon volgens de sleutels, maar' : 'Eén contact, maar'}: ${said('nl', text)}. Tot dat is opgehelderd, tellen alleen gebeurtenissen mee die zelf de rol noemen.`,
  })
}

/** Says that a profile takes part now in one role, now in another. */
export function saySeveralRoles({ id }: Profile, roles: readonly Role[]): LocalizedText {
  const names = roles.map(({ name }) => name)
  return say({
    en: ({ list }) =>
      `Contact ${id} takes part as ${list(names)}, by turns. Each event counts for the role it names.`,
    da: ({ list }) =>
      `Kontakten ${id} deltager på skift som ${list(names)}. Hver hændelse tæller for den rolle, den nævner.`,
    nl: ({ list }) =>
      `Contact ${id} neemt afwisselend deel als ${list(names)}. Elke gebeurtenis telt voor de rol die ze noemt.`,
  })
}

/** Says that a profile, or its events, name roles that the journey does not have. */
export function sayUnknownRoles({ id }: Profile, roles: readonly string[]): LocalizedText {
  const ids = roles.join(', ')
  return say({
    en: () =>
      `Contact ${id} is given a role the map does not have: ${ids}. Correct the log, or add the role to the map.`,
    da: () =>
      `Kontakten ${id} har fået en rolle, som kortet ikke kender: ${ids}. Ret loggen, eller sæt rollen på kortet.`,
    nl: () =>
      `Contact ${id} heeft een rol die de kaart niet kent: ${ids}. Verbeter het logboek of zet de rol op de kaart.`,
  })
}

/** Says that nothing tells the role of a profile, and how many events count for nobody by that. */
export function sayNoRole({ id }: Profile, events: number): LocalizedText {
  return say({
    en: ({ number }) =>
      `Contact ${id} has no known role. Events that count for nobody: ${number(events)}.`,
    da: ({ number }) =>
      `Kontakten ${id} har ingen kendt rolle. Hændelser, der ikke tæller for nogen: ${number(events)}.`,
    nl: ({ number }) =>
      `Contact ${id} heeft geen bekende rol. Gebeurtenissen die voor niemand meetellen: ${number(events)}.`,
  })
}
