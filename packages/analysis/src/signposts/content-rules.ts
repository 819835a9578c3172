import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import { partsOf, type RuleOfSignpost } from './signpost-rule.ts'

const withoutAnswer: RuleOfSignpost = {
  rule: 'without-answer',
  find: (signpost) => {
    const { status, answer, url } = signpost
    if (status !== 'placed' || answer !== undefined || url !== undefined) return undefined
    const question = [signpost.question]
    const why = say({
      en: ({ quotes }) =>
        `${quotes(question)} counts as placed, yet holds neither an answer nor a link. Whoever stops here walks on with the question.`,
      da: ({ quotes }) =>
        `${quotes(question)} regnes for sat op, men har hverken svar eller link. Den, der standser her, går videre med sit spørgsmål.`,
      nl: ({ quotes }) =>
        `${quotes(question)} geldt als geplaatst, maar bevat geen antwoord en geen link. Wie hier stopt, loopt door met dezelfde vraag.`,
    })
    return makeFinding('without-answer', signpost.id, 2, why, partsOf(signpost))
  },
}

const withoutOwner: RuleOfSignpost = {
  rule: 'without-owner',
  find: (signpost) => {
    if (signpost.status === 'retired' || signpost.owner !== undefined) return undefined
    const question = [signpost.question]
    const stands = signpost.status === 'placed'
    const why = say({
      en: ({ quotes }) =>
        `${quotes(question)} has no owner. ${stands ? 'Nobody keeps the answer true.' : 'Nobody will put it up.'}`,
      da: ({ quotes }) =>
        `${quotes(question)} har ingen ansvarlig. ${stands ? 'Ingen sørger for, at svaret stadig passer.' : 'Så bliver det ikke sat op.'}`,
      nl: ({ quotes }) =>
        `${quotes(question)} heeft geen eigenaar. ${stands ? 'Niemand zorgt dat het antwoord blijft kloppen.' : 'Zo wordt het nooit geplaatst.'}`,
    })
    return makeFinding('without-owner', signpost.id, 1, why, partsOf(signpost))
  },
}

/** The rules about what a signpost says, and who answers for it. */
export const CONTENT_RULES: readonly RuleOfSignpost[] = [withoutAnswer, withoutOwner]
