import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { EvaluationFinding, RoleFacts } from './evaluation.ts'
import { findBrokenOrder, findRepeatedStep } from './find-detours.ts'
import { findDropOut } from './find-drop-out.ts'
import { findLongWait } from './find-long-wait.ts'
import { findSkippedStep } from './find-skipped-step.ts'
import { LEAST_FOR_SHARE } from './proportion.ts'
import type { RoleRule } from './role-rule.ts'

/** Finds what is worth a word about one role: of each kind the worst step alone. */
export function findInRoles(facts: RoleFacts): readonly EvaluationFinding[] {
  return RULES.flatMap((rule) => rule(facts))
}

const findUnseenRole: RoleRule = ({ role, seen: { count, n, share } }) => {
  if (share === undefined || share >= 0.5) return []
  const never = say({
    en: ({ text, number }) =>
      `${text(role.name)}: not seen in any of ${number(n)} accounts. Either this role stays away, or nobody records it.`,
    da: ({ text, number }) =>
      `${text(role.name)}: ikke set i nogen af ${number(n)} virksomheder. Enten holder rollen sig væk, eller også noterer ingen den.`,
    nl: ({ text, number }) =>
      `${text(role.name)}: bij geen van de ${number(n)} bedrijven gezien. Of deze rol blijft weg, of niemand legt hem vast.`,
  })
  const seldom = say({
    en: ({ text, number }) =>
      `${text(role.name)}: seen in only ${number(count)} of ${number(n)} accounts. All that is said here of this role rests on those.`,
    da: ({ text, number }) =>
      `${text(role.name)}: kun set i ${number(count)} af ${number(n)} virksomheder. Alt, hvad der siges her om rollen, hviler på dem.`,
    nl: ({ text, number }) =>
      `${text(role.name)}: slechts bij ${number(count)} van de ${number(n)} bedrijven gezien. Alles wat hier over deze rol staat, berust daarop.`,
  })
  return [makeFinding('unseen-role', role.id, 3, count === 0 ? never : seldom, { roles: [role] })]
}

const findTooFew: RoleRule = ({ role, seen: { count, n, tooFew } }) => {
  if (tooFew || count === 0 || count >= LEAST_FOR_SHARE) return []
  const why = say({
    en: ({ text, number }) =>
      `${text(role.name)}: seen in ${number(count)} of ${number(n)} accounts, too few for percentages. Read them one by one.`,
    da: ({ text, number }) =>
      `${text(role.name)}: set i ${number(count)} af ${number(n)} virksomheder, for få til procenter. Læs dem én for én.`,
    nl: ({ text, number }) =>
      `${text(role.name)}: bij ${number(count)} van de ${number(n)} bedrijven gezien, te weinig voor percentages. Lees ze een voor een.`,
  })
  return [makeFinding('too-few', role.id, 1, why, { roles: [role] })]
}

const RULES: readonly RoleRule[] = [
  findUnseenRole,
  findTooFew,
  findDropOut,
  findSkippedStep,
  findBrokenOrder,
  findRepeatedStep,
  findLongWait,
]
