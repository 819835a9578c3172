import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { EvaluationFinding, GroupFacts } from './evaluation.ts'
import { LEAST_FOR_SHARE } from './proportion.ts'

/** Finds pairs of roles that come in the other way round than planned, in more than half of the accounts. */
export function findInGroup({ pairs }: GroupFacts): readonly EvaluationFinding[] {
  return pairs.flatMap(({ first, second, asPlanned: { n }, reversed }) => {
    if (n < LEAST_FOR_SHARE || reversed * 2 <= n) return []
    const why = say({
      en: ({ text, number }) =>
        `${text(second.name)} came in before ${text(first.name)} in ${number(reversed)} of ${number(n)} accounts. The map has it the other way round.`,
      da: ({ text, number }) =>
        `${text(second.name)} kom til før ${text(first.name)} i ${number(reversed)} af ${number(n)} virksomheder. På kortet er det omvendt.`,
      nl: ({ text, number }) =>
        `${text(second.name)} kwam bij ${number(reversed)} van de ${number(n)} bedrijven eerder in beeld dan ${text(first.name)}. Op de kaart is het andersom.`,
    })
    const parts = { roles: [first, second] }
    return [makeFinding('entry-order', `${first.id}:${second.id}`, 2, why, parts)]
  })
}
