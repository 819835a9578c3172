import type { LocalizedText, Phase, Role } from '@routebord/schema'
import { groupBy } from '../../likeness/group-by.ts'
import { makeFinding } from '../../make-finding.ts'
import { type SpokenLocale, say } from '../../say.ts'
import type { FeelingChange } from '../comparison.ts'
import type { Compared, Rule } from './compared.ts'

/** A difference of less than this share of the scale is not worth a sentence. */
const WORTH_SAYING = 0.05

interface Difference {
  readonly role: Role
  readonly phase: Phase
  readonly size: number
  readonly then: number
  readonly now: number
  readonly change: FeelingChange
}

/** A role feels worse in a phase than it did. */
export const findWorseFeelings: Rule = (compared) =>
  differencesOf(compared)
    .filter(({ size }) => size < 0)
    .map((difference) => {
      const { role, phase } = difference
      const why = say({
        en: ({ text, number }) =>
          `${text(role.name)}: feels worse in ${text(phase.title)} than before: ${sayRange('en', difference, number)}.`,
        da: ({ text, number }) =>
          `${text(role.name)}: har det dårligere i fasen ${text(phase.title)} end før: ${sayRange('da', difference, number)}.`,
        nl: ({ text, number }) =>
          `${text(role.name)}: voelt zich slechter in de fase ${text(phase.title)} dan voorheen: ${sayRange('nl', difference, number)}.`,
      })
      const about = `${role.id}@${phase.id}`
      return makeFinding('feeling-worse', about, 2, why, { roles: [role], phases: [phase] })
    })

/** A role feels better in some phases than it did: one sentence for each role, with the greatest rise. */
export const findBetterFeelings: Rule = (compared) => {
  const better = differencesOf(compared).filter(({ size }) => size > 0)
  return [...groupBy(better, ({ role }) => role)].map(([role, rises]) => {
    const phases = rises.map(({ phase }) => phase)
    const most = rises.reduce((top, rise) => (rise.size > top.size ? rise : top))
    return makeFinding('feeling-better', role.id, 1, sayBetter(most, phases), {
      roles: [role],
      phases,
    })
  })
}

/** Feelings that were given on different scales. */
export const findOtherScales: Rule = ({ feelings, before, after }) => {
  const [then, now] = [before.emotionScale, after.emotionScale]
  const why = say({
    en: ({ number }) =>
      `Feelings were given on ${number(then.min)} to ${number(then.max)} before and on ${number(now.min)} to ${number(now.max)} now. Both are converted to ${number(-1)} to ${number(1)}.`,
    da: ({ number }) =>
      `Før blev følelserne angivet fra ${number(then.min)} til ${number(then.max)}, nu fra ${number(now.min)} til ${number(now.max)}. Begge er omregnet til en skala fra ${number(-1)} til ${number(1)}.`,
    nl: ({ number }) =>
      `De gevoelsschaal liep van ${number(then.min)} tot ${number(then.max)} en loopt nu van ${number(now.min)} tot ${number(now.max)}. Beide zijn omgerekend naar ${number(-1)} tot ${number(1)}.`,
  })
  return feelings.normalised ? [makeFinding('scales-differ', after.id, 1, why)] : []
}

function differencesOf({ feelings: { scale, byPhase } }: Compared): readonly Difference[] {
  return byPhase.flatMap((change) => {
    const [role, phase] = [change.role.after, change.phase?.after]
    const [then, now, size] = [change.before.mean, change.after.mean, change.difference]
    if (role === undefined || phase === undefined) return []
    if (then === undefined || now === undefined || size === undefined) return []
    if (Math.abs(size) < WORTH_SAYING * (scale.max - scale.min)) return []
    return [{ role, phase, size, then, now, change }]
  })
}

const RANGES: Readonly<Record<SpokenLocale, readonly [from: string, to: string, assumed: string]>> =
  {
    en: ['from', 'to', 'assumed'],
    da: ['fra', 'til', 'antaget'],
    nl: ['van', 'naar', 'aangenomen'],
  }

/** Says what is only assumed, because a map of what is hoped for is full of it. */
function sayRange(
  locale: SpokenLocale,
  { then, now, change }: Difference,
  number: (value: number) => string,
): string {
  const [from, to, assumed] = RANGES[locale]
  const basis = ({ n, assumed: hoped }: FeelingChange['after']): string =>
    hoped === 0 ? `n = ${n}` : `n = ${n}, ${assumed}: ${hoped}`
  return `${from} ${number(then)} (${basis(change.before)}) ${to} ${number(now)} (${basis(change.after)})`
}

function sayBetter(most: Difference, phases: readonly Phase[]): LocalizedText {
  const titles = phases.map(({ title }) => title)
  const { role, phase } = most
  const several = phases.length > 1
  return say({
    en: ({ text, list, number }) =>
      `${text(role.name)}: feels better in ${list(titles)}${several ? `, most of all in ${text(phase.title)}` : ''}: ${sayRange('en', most, number)}.`,
    da: ({ text, list, number }) =>
      `${text(role.name)}: har det bedre i ${several ? 'faserne' : 'fasen'} ${list(titles)}${several ? `, mest i ${text(phase.title)}` : ''}: ${sayRange('da', most, number)}.`,
    nl: ({ text, list, number }) =>
      `${text(role.name)}: voelt zich beter in de ${several ? 'fasen' : 'fase'} ${list(titles)}${several ? `, het meest in ${text(phase.title)}` : ''}: ${sayRange('nl', most, number)}.`,
  })
}
