import type { Evidence } from '@routebord/schema'
import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import { DAY } from '../span-of.ts'
import type { RoleContext } from './blind-spot-context.ts'
import type { RoleRule } from './role-rule.ts'

const withoutEvidence: RoleRule = {
  rule: 'role-without-evidence',
  find: ({ role, trail, evidence }) => {
    if (evidence.length > 0) return []
    const n = trail.visits.length
    const why = say({
      en: ({ text, number }) =>
        `${text(role.name)}: nothing shows how we know. ${n === 0 ? 'This role names' : n === 1 ? 'Neither this role nor its one step names' : `Neither this role nor any of its ${number(n)} steps names`} ${n === 0 ? 'no' : 'a'} source.`,
      da: ({ text, number }) =>
        `${text(role.name)}: intet viser, hvor vi ved det fra. ${n === 0 ? 'Rollen har ingen' : n === 1 ? 'Hverken rollen eller dens ene trin har en' : `Hverken rollen eller nogen af dens ${number(n)} trin har en`} kilde.`,
      nl: ({ text, number }) =>
        `${text(role.name)}: nergens blijkt hoe we dit weten. ${n === 0 ? 'Bij deze rol staat geen' : n === 1 ? 'Noch bij deze rol noch bij de enige stap staat een' : `Noch bij deze rol noch bij een van de ${number(n)} stappen staat een`} bron.`,
    })
    return [makeFinding('role-without-evidence', role.id, 2, why, { roles: [role] })]
  },
  clause: () =>
    say({
      en: () => 'is drawn without a source',
      da: () => 'er tegnet uden kilde',
      nl: () => 'is getekend zonder bron',
    }),
}

const onlyAssumed: RoleRule = {
  rule: 'role-only-assumed',
  find: ({ role, evidence }) => {
    if (evidence.length === 0 || evidence.some(({ strength }) => strength !== 'assumed')) return []
    const n = evidence.length
    const titles = evidence.map(({ title }) => title)
    const why = say({
      en: ({ text, number, quotes }) =>
        `${text(role.name)}: all we know rests on ${n === 1 ? 'one assumption' : `${number(n)} assumptions`}: ${quotes(titles)}. Ask someone in this role first.`,
      da: ({ text, number, quotes }) =>
        `${text(role.name)}: alt, hvad vi ved, hviler på ${n === 1 ? 'én antagelse' : `${number(n)} antagelser`}: ${quotes(titles)}. Spørg først en, der har rollen.`,
      nl: ({ text, number, quotes }) =>
        `${text(role.name)}: alles wat we weten, berust op ${n === 1 ? 'één aanname' : `${number(n)} aannames`}: ${quotes(titles)}. Vraag het eerst aan iemand in deze rol.`,
    })
    return [makeFinding('role-only-assumed', role.id, 2, why, { roles: [role] })]
  },
  clause: ({ evidence: { length: n } }) =>
    say({
      en: ({ number }) =>
        n === 1 ? 'rests on one assumption' : `rests on ${number(n)} assumptions`,
      da: ({ number }) => `kendes kun fra ${n === 1 ? 'én antagelse' : `${number(n)} antagelser`}`,
      nl: ({ number }) =>
        `is alleen bekend uit ${n === 1 ? 'één aanname' : `${number(n)} aannames`}`,
    }),
}

/** A month as long as the mean of a year's twelve. */
const MONTH = (365.25 / 12) * DAY

const staleEvidence: RoleRule = {
  rule: 'stale-evidence',
  find: (context) => {
    const { role } = context
    const stale = staleness(context)
    if (stale === undefined) return []
    const { newest, months: n } = stale
    const why = say({
      en: ({ text, quotes, number }) =>
        `${text(role.name)}: the newest source, ${quotes([newest.title])}, is ${number(n)} ${n === 1 ? 'month' : 'months'} old. Much may have changed since.`,
      da: ({ text, quotes, number }) =>
        `${text(role.name)}: den nyeste kilde, ${quotes([newest.title])}, er ${number(n)} ${n === 1 ? 'måned' : 'måneder'} gammel. Meget kan være ændret siden.`,
      nl: ({ text, quotes, number }) =>
        `${text(role.name)}: de nieuwste bron, ${quotes([newest.title])}, is ${number(n)} ${n === 1 ? 'maand' : 'maanden'} oud. Er kan intussen veel veranderd zijn.`,
    })
    return [makeFinding('stale-evidence', role.id, 2, why, { roles: [role] })]
  },
  clause: () =>
    say({
      en: () => 'rests on old sources',
      da: () => 'kendes kun fra gamle kilder',
      nl: () => 'is alleen bekend uit oude bronnen',
    }),
}

/** Measures how old the newest dated source of a role is, when it is older than the limit. */
function staleness({
  evidence,
  stale,
}: RoleContext): { readonly newest: Evidence; readonly months: number } | undefined {
  if (stale === undefined) return undefined
  let newest: Evidence | undefined
  let date = Number.NEGATIVE_INFINITY
  for (const item of evidence)
    if (item.strength !== 'assumed' && item.date !== undefined && item.date > date) {
      newest = item
      date = item.date
    }
  if (newest === undefined || date >= stale.before) return undefined
  return { newest, months: Math.floor((stale.at - date) / MONTH) }
}

/** The rules about roles and what is known of them. */
export const EVIDENCE_RULES: readonly RoleRule[] = [withoutEvidence, onlyAssumed, staleEvidence]
