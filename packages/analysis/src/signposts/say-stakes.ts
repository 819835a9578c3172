import type { Speech, SpokenLocale } from '../say.ts'
import type { Stake } from './signpost-context.ts'

/** Says in a sentence of its own what is at stake, and where, unless that step has just been named. */
export function sayStakes(
  { step, stakes }: Stake,
  named: Stake['step'] | undefined,
  locale: SpokenLocale,
  { quotes }: Speech,
): string {
  const sentences = SENTENCES[locale]
  if (stakes.kind === 'friction')
    return `${sentences.friction}: ${quotes([stakes.friction.title])}.`
  const [near, far, link] = sentences[stakes.kind]
  return named === step ? `${near}.` : `${far}${link}${quotes([step.title])}.`
}

/** What is said near the step, what is said elsewhere, and what leads on to the step's title. */
type Forms = readonly [near: string, far: string, link: string]

interface Sentences {
  readonly friction: string
  readonly decision: Forms
  readonly feeling: Forms
}

const SENTENCES: Readonly<Record<SpokenLocale, Sentences>> = {
  en: {
    friction: 'That is where it stops',
    decision: [
      'That is where the decision is taken',
      'In the same phase a decision is taken',
      ': ',
    ],
    feeling: ['That is where spirits sink', 'Spirits sink', ' at '],
  },
  da: {
    friction: 'Dér går det i stå',
    decision: ['Det er dér, beslutningen træffes', 'I samme fase træffes en beslutning', ': '],
    feeling: ['Dér er stemningen i bund', 'Stemningen er i bund', ' ved '],
  },
  nl: {
    friction: 'Daar loopt het vast',
    decision: ['Daar valt de beslissing', 'In dezelfde fase valt een beslissing', ': '],
    feeling: [
      'Daar bereikt de stemming een dieptepunt',
      'De stemming bereikt een dieptepunt',
      ' bij ',
    ],
  },
}
