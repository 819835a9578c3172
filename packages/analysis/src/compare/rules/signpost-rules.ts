import type { Signpost } from '@routebord/schema'
import type { Finding } from '../../finding.ts'
import { makeFinding } from '../../make-finding.ts'
import { type Speech, type SpokenLocale, say } from '../../say.ts'
import type { ComparisonRule } from '../comparison.ts'
import type { Rule } from './compared.ts'

/** Questions that have their answer now. */
export const findPlacedSignposts: Rule = ({ signposts }) =>
  [...signposts.placed.map(({ after }) => after), ...signposts.added.filter(isPlaced)].map(
    (signpost) =>
      tell('signpost-placed', 1, signpost, {
        en: (roles, question) => `${roles}: ${question} has its answer now.`,
        da: (roles, question) => `${roles}: ${question} har nu fået sit svar.`,
        nl: (roles, question) => `${roles}: ${question} heeft nu een antwoord.`,
      }),
  )

/** Answers that stood there and no longer do. */
export const findWithdrawnSignposts: Rule = ({ signposts }) => {
  const { missing, planned, retired, removed } = signposts
  const changed = [...missing, ...planned, ...retired].filter(({ before }) => isPlaced(before))
  return [...changed.map(({ after }) => after), ...removed.filter(isPlaced)].map((signpost) =>
    tell('signpost-withdrawn', 2, signpost, {
      en: (roles, question) =>
        `${roles}: the signpost for ${question} is taken down. Check that nobody still asks.`,
      da: (roles, question) =>
        `${roles}: vejskiltet til ${question} er taget ned. Tjek, at ingen stadig spørger.`,
      nl: (roles, question) =>
        `${roles}: het routebord voor ${question} is weggehaald. Ga na of echt niemand het meer vraagt.`,
    }),
  )
}

/** Questions nobody asked before, and that still wait for an answer. */
export const findAddedQuestions: Rule = ({ signposts }) =>
  signposts.added.filter(isAwaited).map((signpost) =>
    tell('question-added', signpost.status === 'missing' ? 2 : 1, signpost, {
      en: (roles, question) => `${roles}: a new question, still without an answer: ${question}`,
      da: (roles, question) => `${roles}: et nyt spørgsmål, endnu uden svar: ${question}`,
      nl: (roles, question) => `${roles}: een nieuwe vraag, nog zonder antwoord: ${question}`,
    }),
  )

/** Questions that left the map before they were answered. */
export const findDroppedQuestions: Rule = ({ signposts }) =>
  signposts.removed.filter(isAwaited).map((signpost) =>
    tell('question-dropped', 2, signpost, {
      en: (roles, question) =>
        `${roles}: ${question} is gone from the map without having been answered.`,
      da: (roles, question) =>
        `${roles}: ${question} er forsvundet fra kortet uden at være blevet besvaret.`,
      nl: (roles, question) =>
        `${roles}: ${question} is van de kaart verdwenen zonder dat er een antwoord kwam.`,
    }),
  )

function isPlaced({ status }: Signpost): boolean {
  return status === 'placed'
}

function isAwaited({ status }: Signpost): boolean {
  return status === 'missing' || status === 'planned'
}

function tell(
  rule: ComparisonRule,
  weight: Finding['weight'],
  signpost: Signpost,
  sentences: Readonly<Record<SpokenLocale, (roles: string, question: string) => string>>,
): Finding<ComparisonRule> {
  const { id, question, roles, step, phase } = signpost
  const speak =
    (locale: SpokenLocale) =>
    ({ list, quotes }: Speech): string =>
      sentences[locale](list(roles.map(({ name }) => name)), quotes([question]))
  return makeFinding(rule, id, weight, say({ en: speak('en'), da: speak('da'), nl: speak('nl') }), {
    roles,
    steps: step === undefined ? [] : [step],
    phases: phase === undefined ? [] : [phase],
    signposts: [signpost],
  })
}
