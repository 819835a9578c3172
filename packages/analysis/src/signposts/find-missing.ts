import type { LocalizedText, Phase, Role } from '@routebord/schema'
import type { Finding } from '../finding.ts'
import { makeFinding } from '../make-finding.ts'
import { type Speech, type SpokenLocale, say } from '../say.ts'
import { isLow } from '../trails/stakes.ts'
import type { Visit } from '../trails/trail.ts'
import { sayStakes } from './say-stakes.ts'
import type { SignpostRule } from './signpost-audit.ts'
import type { SignpostContext, Stage } from './signpost-context.ts'

/** Finds where a role is in trouble and no signpost is so much as thought of: by role, then by phase. */
export function findMissing(context: SignpostContext): readonly Finding<SignpostRule>[] {
  return [...context.trails].flatMap(([role, { byPhase }]) =>
    [...byPhase.keys()].flatMap((phase) => findMissingIn(role, phase, context) ?? []),
  )
}

function findMissingIn(
  role: Role,
  phase: Phase,
  { journey, stageOf }: SignpostContext,
): Finding<SignpostRule> | undefined {
  const stage = stageOf(role, phase)
  const { visits, signposts } = stage
  const hard = visits.filter(
    (visit) => visit.frictions.length > 0 || isLow(visit, journey.emotionScale),
  )
  if (signposts.n > signposts.retired || hard.length === 0) return undefined
  const why = sayMissing(role, phase, stage, hard)
  const parts = { roles: [role], phases: [phase], steps: hard.map(({ step }) => step) }
  return makeFinding('missing', `${role.id}@${phase.id}`, weigh(stage, hard), why, parts)
}

/** The severity from which a friction costs time. */
const COSTS_TIME = 2

function weigh({ stake }: Stage, hard: readonly Visit[]): 1 | 2 | 3 {
  if (stake !== undefined) return 3
  const costsTime = hard.some(({ frictions }) =>
    frictions.some(({ severity }) => severity >= COSTS_TIME),
  )
  return costsTime ? 2 : 1
}

function sayMissing(
  role: Role,
  phase: Phase,
  { visits, stake }: Stage,
  hard: readonly Visit[],
): LocalizedText {
  const titles = hard.map(({ step }) => step.title)
  const [only] = hard.length === 1 ? hard : []
  const at = (locale: SpokenLocale, { number }: Speech): string =>
    sayShare(hard.length, visits.length, WORDS[locale], number)
  const end = (locale: SpokenLocale, speech: Speech): string =>
    stake === undefined ? '' : ` ${sayStakes(stake, only?.step, locale, speech)}`
  return say({
    en: (speech) =>
      `${speech.text(role.name)}: no signpost in ${speech.text(phase.title)}, and hard going at ${at('en', speech)}: ${speech.quotes(titles)}.${end('en', speech)}`,
    da: (speech) =>
      `${speech.text(role.name)}: intet vejskilt i ${speech.text(phase.title)}, og det går trægt i ${at('da', speech)}: ${speech.quotes(titles)}.${end('da', speech)}`,
    nl: (speech) =>
      `${speech.text(role.name)}: geen routebord in ${speech.text(phase.title)}, terwijl het moeizaam gaat bij ${at('nl', speech)}: ${speech.quotes(titles)}.${end('nl', speech)}`,
  })
}

/** How one says how many of the steps there are: of one, of two, of all, and of some. */
interface Words {
  readonly only: string
  readonly both: string
  readonly all: string
  readonly steps: string
  readonly of: string
}

const WORDS: Readonly<Record<SpokenLocale, Words>> = {
  en: { only: 'the only step', both: 'both steps', all: 'all', steps: 'steps', of: 'of' },
  da: { only: 'det eneste trin', both: 'begge trin', all: 'alle', steps: 'trin', of: 'af' },
  nl: { only: 'de enige stap', both: 'beide stappen', all: 'alle', steps: 'stappen', of: 'van de' },
}

function sayShare(count: number, n: number, words: Words, number: Speech['number']): string {
  if (n === 1) return words.only
  if (count < n) return `${number(count)} ${words.of} ${number(n)} ${words.steps}`
  return n === 2 ? words.both : `${words.all} ${number(n)} ${words.steps}`
}
