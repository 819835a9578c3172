import type { LocalizedText } from '@routebord/schema'
import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { NeedBasis } from './find-need-holders.ts'
import type { RoleRule } from './role-rule.ts'

/** Says, after a role's name, that it holds the need, and how that shows. */
export const NEED_CLAUSES: Readonly<Record<NeedBasis, LocalizedText>> = {
  named: /* @__PURE__ */ say({
    en: () => 'carries the need',
    da: () => 'sidder med behovet',
    nl: () => 'voelt de behoefte',
  }),
  friction: /* @__PURE__ */ say({
    en: () => 'meets the most friction',
    da: () => 'møder mest friktion',
    nl: () => 'ondervindt de meeste frictie',
  }),
  feeling: /* @__PURE__ */ say({
    en: () => 'feels worst on the way',
    da: () => 'har det dårligst undervejs',
    nl: () => 'heeft het onderweg het zwaarst',
  }),
}

const needWithoutSignpost: RoleRule = {
  rule: 'need-without-signpost',
  find: ({ role, holders, signposts }) => {
    const basis = holders.get(role)
    if (basis === undefined) return []
    if (signposts.some(({ status }) => status === 'placed' || status === 'planned')) return []
    const open = signposts.filter(({ status }) => status === 'missing')
    const n = open.length
    const clause = NEED_CLAUSES[basis]
    const why = say({
      en: ({ text, number }) =>
        `${text(role.name)}: ${text(clause)}, and no signpost is placed or planned for this role.${n === 0 ? '' : n === 1 ? ' One question stands open.' : ` ${number(n)} questions stand open.`}`,
      da: ({ text, number }) =>
        `${text(role.name)}: ${text(clause)}, men intet vejskilt er sat op eller planlagt til rollen.${n === 0 ? '' : n === 1 ? ' Ét spørgsmål står åbent.' : ` ${number(n)} spørgsmål står åbne.`}`,
      nl: ({ text, number }) =>
        `${text(role.name)}: ${text(clause)}, maar voor deze rol is geen routebord geplaatst of gepland.${n === 0 ? '' : n === 1 ? ' Eén vraag staat open.' : ` ${number(n)} vragen staan open.`}`,
    })
    const parts = { roles: [role], signposts: open }
    return [makeFinding('need-without-signpost', role.id, 3, why, parts)]
  },
  clause: () =>
    say({
      en: () => 'has no signpost',
      da: () => 'har intet vejskilt',
      nl: () => 'heeft geen routebord',
    }),
}

/** The rules about roles and what they need. */
export const NEED_RULES: readonly RoleRule[] = [needWithoutSignpost]
