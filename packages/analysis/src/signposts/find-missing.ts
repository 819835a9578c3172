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
  const [count, n] = [hard.length, visits.length]
  const end = (locale: SpokenLocale, speech: Speech): string =>
    stake === undefined ? '' : ` ${sayStakes(stake, only?.step, locale, speech)}`
  return say({
    en: (speech) =>
      `${speech.text(role.name)}: no signpost in ${speech.text(phase.title)}, and hard going at ${n === 1 ? 'the only step' : `${speech.number(count)} of ${speech.number(n)} steps`}: ${speech.quotes(titles)}.${end('en', speech)}`,
    da: (speech) =>
      `${speech.text(role.name)}: intet vejskilt i ${speech.text(phase.title)}, selv om det går trægt på ${n === 1 ? 'det eneste trin' : `${speech.number(count)} af ${speech.number(n)} trin`}: ${speech.quotes(titles)}.${end('da', speech)}`,
    nl: (speech) =>
      `${speech.text(role.name)}: geen routebord in ${speech.text(phase.title)}, terwijl het moeizaam gaat bij ${n === 1 ? 'de enige stap' : `${speech.number(count)} van de ${speech.number(n)} stappen`}: ${speech.quotes(titles)}.${end('nl', speech)}`,
  })
}
