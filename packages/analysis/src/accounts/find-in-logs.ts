import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { EvaluationFacts, EvaluationFinding } from './evaluation.ts'
import { findUnknownIds } from './find-unknown-ids.ts'
import { LEAST_FOR_SHARE } from './proportion.ts'

/** Finds what makes the logs say less than they seem to. */
export function findInLogs(facts: EvaluationFacts): readonly EvaluationFinding[] {
  return [
    ...findTooFew(facts),
    ...findOtherJourney(facts),
    ...findUnknownIds(facts.unknown),
    ...findNobody(facts),
  ]
}

function findTooFew({ accounts }: EvaluationFacts): readonly EvaluationFinding[] {
  if (accounts >= LEAST_FOR_SHARE) return []
  const why = say({
    en: ({ number }) =>
      `Accounts: ${number(accounts)}, too few for percentages. Read them one by one.`,
    da: ({ number }) =>
      `Virksomheder: ${number(accounts)}, for få til procenter. Læs dem én for én.`,
    nl: ({ number }) =>
      `Bedrijven: ${number(accounts)}, te weinig voor percentages. Lees ze een voor een.`,
  })
  return [makeFinding('too-few', 'accounts', 2, why)]
}

function findOtherJourney({ otherJourney }: EvaluationFacts): readonly EvaluationFinding[] {
  if (otherJourney === 0) return []
  const why = say({
    en: ({ number }) =>
      `Logs left out because they belong to another journey: ${number(otherJourney)}.`,
    da: ({ number }) =>
      `Logge udeladt, fordi de hører til en anden rejse: ${number(otherJourney)}.`,
    nl: ({ number }) =>
      `Logboeken weggelaten omdat ze bij een andere reis horen: ${number(otherJourney)}.`,
  })
  return [makeFinding('other-journey', 'logs', 1, why)]
}

function findNobody({ nobody, events }: EvaluationFacts): readonly EvaluationFinding[] {
  if (nobody === 0) return []
  const why = say({
    en: ({ number }) =>
      `Events that count for nobody: ${number(nobody)} of ${number(events)}. No role is known for the contacts in them.`,
    da: ({ number }) =>
      `Hændelser, der ikke tæller for nogen: ${number(nobody)} af ${number(events)}. Ingen af kontakterne i dem har en kendt rolle.`,
    nl: ({ number }) =>
      `Gebeurtenissen die voor niemand meetellen: ${number(nobody)} van de ${number(events)}. Van de contacten daarin is geen rol bekend.`,
  })
  return [makeFinding('nobody', 'events', 2, why)]
}
