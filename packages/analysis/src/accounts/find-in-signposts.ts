import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { EvaluationFinding, SignpostFacts } from './evaluation.ts'
import { worstOf } from './worst-of.ts'

const MOMENTS = {
  en: { before: 'before', during: 'during', after: 'right after' },
  da: { before: 'før', during: 'under', after: 'lige efter' },
  nl: { before: 'vóór', during: 'tijdens', after: 'vlak na' },
} as const

/** Finds whether a signpost is seen too late: by the role it comes late for most often. */
export function findInSignposts(facts: SignpostFacts): readonly EvaluationFinding[] {
  const { signpost } = facts
  const { step, phase, question, moment } = signpost
  const worst = worstOf(facts.roles, ({ late }) => late)
  const place = step ?? phase
  if (worst === undefined || place === undefined) return []
  const { item, count, n } = worst
  const { role } = item
  const why = say({
    en: ({ text, number }) =>
      `${text(role.name)}: “${text(question)}” was seen too late in ${number(count)} of ${number(n)} accounts. It helps ${MOMENTS.en[moment]} “${text(place.title)}”.`,
    da: ({ text, number }) =>
      `${text(role.name)}: »${text(question)}« blev set for sent i ${number(count)} af ${number(n)} virksomheder. Svaret hjælper ${MOMENTS.da[moment]} »${text(place.title)}«.`,
    nl: ({ text, number }) =>
      `${text(role.name)}: ‘${text(question)}’ is bij ${number(count)} van de ${number(n)} bedrijven te laat gezien. Het antwoord helpt ${MOMENTS.nl[moment]} ‘${text(place.title)}’.`,
  })
  const parts = {
    roles: [role],
    signposts: [signpost],
    steps: step ? [step] : [],
    phases: phase ? [phase] : [],
  }
  return [makeFinding('late-signpost', signpost.id, 2, why, parts)]
}
