import { say } from '../say.ts'
import type { BlindSpotRule, RoleSummary } from './blind-spot.ts'
import type { RoleContext } from './blind-spot-context.ts'
import { EVIDENCE_RULES } from './evidence-rules.ts'
import { NEED_CLAUSES, NEED_RULES } from './need-rules.ts'
import { PRESENCE_RULES } from './presence-rules.ts'
import { SIGHT_RULES } from './sight-rules.ts'

/** The rules about roles, in the order a summary names what they find. Bundlers would keep what is spread. */
const ROLE_RULES = [NEED_RULES, PRESENCE_RULES, EVIDENCE_RULES, SIGHT_RULES]

/** Finds the blind spots around a role, the heaviest first, and joins them to one sentence. */
export function summarizeRole(
  context: RoleContext,
  isOn: (rule: BlindSpotRule) => boolean,
): RoleSummary {
  const { role, holders } = context
  const found = ROLE_RULES.flat()
    .filter(({ rule }) => isOn(rule))
    .map((rule) => ({ rule, findings: rule.find(context) }))
    .filter(({ findings }) => findings.length > 0)
  const findings = found.flatMap((item) => item.findings).sort((a, b) => b.weight - a.weight)
  const basis = holders.get(role)
  const clauses = [
    ...(basis === undefined ? [] : [NEED_CLAUSES[basis]]),
    ...found.map((item) => item.rule.clause(context, item.findings)),
  ]
  const isClear = findings.length === 0
  return {
    role,
    weight: findings.reduce((sum, { weight }) => sum + weight, 0),
    findings,
    summary: say({
      en: ({ text, list }) =>
        isClear
          ? `${text(role.name)}: no blind spot found.`
          : `${text(role.name)} ${list(clauses)}.`,
      da: ({ text, list }) =>
        `${text(role.name)}: ${isClear ? 'ingen blinde vinkler fundet' : list(clauses)}.`,
      nl: ({ text, list }) =>
        `${text(role.name)}: ${isClear ? 'geen blinde vlek gevonden' : list(clauses)}.`,
    }),
  }
}
