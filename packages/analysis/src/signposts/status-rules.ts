import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import { findStake } from './find-stake.ts'
import { sayPlace } from './say-place.ts'
import { sayStakes } from './say-stakes.ts'
import { phaseOf } from './signpost-context.ts'
import { partsOf, type RuleOfSignpost } from './signpost-rule.ts'

const open: RuleOfSignpost = {
  rule: 'open',
  find: (signpost, context) => {
    if (signpost.status !== 'missing') return undefined
    const names = signpost.roles.map(({ name }) => name)
    const question = [signpost.question]
    const stake = findStake(signpost, context)
    const why = say({
      en: (speech) =>
        `${speech.list(names)}: ${speech.quotes(question)} goes unanswered ${sayPlace(signpost, 'en', speech)}.${stake ? ` ${sayStakes(stake, signpost.step, 'en', speech)}` : ''}`,
      da: (speech) =>
        `${speech.list(names)}: ${speech.quotes(question)} står ubesvaret ${sayPlace(signpost, 'da', speech)}.${stake ? ` ${sayStakes(stake, signpost.step, 'da', speech)}` : ''}`,
      nl: (speech) =>
        `${speech.list(names)}: ${speech.quotes(question)} blijft onbeantwoord ${sayPlace(signpost, 'nl', speech)}.${stake ? ` ${sayStakes(stake, signpost.step, 'nl', speech)}` : ''}`,
    })
    return makeFinding('open', signpost.id, stake ? 3 : 2, why, partsOf(signpost))
  },
}

const plannedOnly: RuleOfSignpost = {
  rule: 'planned-only',
  find: (signpost, context) => {
    if (signpost.status !== 'planned') return undefined
    const stake = findStake(signpost, context)
    if (stake === undefined) return undefined
    const names = signpost.roles.map(({ name }) => name)
    const question = [signpost.question]
    const why = say({
      en: (speech) =>
        `${speech.list(names)}: ${sayPlace(signpost, 'en', speech)}, the answer to ${speech.quotes(question)} is only planned. ${sayStakes(stake, signpost.step, 'en', speech)}`,
      da: (speech) =>
        `${speech.list(names)}: ${sayPlace(signpost, 'da', speech)} er svaret på ${speech.quotes(question)} kun planlagt. ${sayStakes(stake, signpost.step, 'da', speech)}`,
      nl: (speech) =>
        `${speech.list(names)}: ${sayPlace(signpost, 'nl', speech)} is het antwoord op ${speech.quotes(question)} alleen nog maar gepland. ${sayStakes(stake, signpost.step, 'nl', speech)}`,
    })
    return makeFinding('planned-only', signpost.id, 2, why, partsOf(signpost))
  },
}

const retired: RuleOfSignpost = {
  rule: 'retired',
  find: (signpost, { stageOf }) => {
    const phase = phaseOf(signpost)
    if (signpost.status !== 'retired' || phase === undefined) return undefined
    const left = signpost.roles.filter((role) => {
      const { placed, planned } = stageOf(role, phase).signposts
      return placed + planned === 0
    })
    if (left.length === 0) return undefined
    const names = left.map(({ name }) => name)
    const question = [signpost.question]
    const why = say({
      en: ({ list, quotes, text }) =>
        `${list(names)}: the answer to ${quotes(question)} was taken down, and no other signpost in ${text(phase.title)} replaces it.`,
      da: ({ list, quotes, text }) =>
        `${list(names)}: svaret på ${quotes(question)} er taget ned, og intet andet vejskilt i ${text(phase.title)} erstatter det.`,
      nl: ({ list, quotes, text }) =>
        `${list(names)}: het antwoord op ${quotes(question)} is weggehaald, en geen ander routebord in ${text(phase.title)} komt ervoor in de plaats.`,
    })
    return makeFinding('retired', signpost.id, 2, why, partsOf(signpost, left))
  },
}

/** The rules about what became of a signpost. */
export const STATUS_RULES: readonly RuleOfSignpost[] = [open, plannedOnly, retired]
