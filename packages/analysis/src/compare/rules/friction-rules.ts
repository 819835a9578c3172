import type { LocalizedText, Step } from '@routebord/schema'
import { groupBy } from '../../likeness/group-by.ts'
import { makeFinding } from '../../make-finding.ts'
import { say } from '../../say.ts'
import type { Rule } from './compared.ts'

/** A friction that was said to be removed and is still there. */
export const findLastingFrictions: Rule = ({ frictions }) => {
  const lasting = frictions.removed.flatMap(({ after, claim, still }) =>
    claim === 'contradicted' && after !== undefined && still !== undefined
      ? [{ after, still }]
      : [],
  )
  return [...groupBy(lasting, ({ after }) => after)].map(([step, group]) => {
    const titles = group.map(({ still }) => still.title)
    const why = say({
      en: ({ text, quotes }) =>
        `${text(step.title)}: said to be gone, and still there: ${quotes(titles)}.`,
      da: ({ text, quotes }) =>
        `${text(step.title)}: skulle være væk, men er der stadig: ${quotes(titles)}.`,
      nl: ({ text, quotes }) =>
        `${text(step.title)}: zou weg zijn, maar is er nog: ${quotes(titles)}.`,
    })
    const roles = [...new Set(group.flatMap(({ still }) => still.roles))]
    return makeFinding('friction-still-there', step.id, 3, why, { steps: [step], roles })
  })
}

/** Frictions that are gone, and whether that was intended. */
export const findRemovedFrictions: Rule = ({ frictions }) => {
  const gone = frictions.removed.filter(({ claim }) => claim !== 'contradicted')
  return [...groupBy(gone, ({ before }) => before)].map(([before, group]) => {
    const titles = group.map(({ friction }) => friction.title)
    const step = group[0]?.after
    const intended = group.every(({ claim }) => claim === 'confirmed')
    const why = step === undefined ? sayGone(before, titles) : sayFreed(step, titles, intended)
    return makeFinding('friction-removed', before.id, 1, why, { steps: [step ?? before] })
  })
}

function sayGone({ title }: Step, titles: readonly LocalizedText[]): LocalizedText {
  return say({
    en: ({ text, quotes }) => `${text(title)}: gone, and with it ${quotes(titles)}.`,
    da: ({ text, quotes }) => `${text(title)}: væk, og dermed også ${quotes(titles)}.`,
    nl: ({ text, quotes }) => `${text(title)}: verdwenen, en daarmee ook ${quotes(titles)}.`,
  })
}

function sayFreed(
  { title }: Step,
  titles: readonly LocalizedText[],
  intended: boolean,
): LocalizedText {
  return say({
    en: ({ text, quotes }) =>
      `${text(title)}: no longer hampered by ${quotes(titles)}${intended ? ', as intended' : ''}.`,
    da: ({ text, quotes }) =>
      `${text(title)}: hæmmes ikke længere af ${quotes(titles)}${intended ? ', sådan som det var meningen' : ''}.`,
    nl: ({ text, quotes }) =>
      `${text(title)}: geen last meer van ${quotes(titles)}${intended ? ', zoals bedoeld' : ''}.`,
  })
}

/** Frictions that were not there. */
export const findAddedFrictions: Rule = ({ frictions }) =>
  [...groupBy(frictions.added, ({ after }) => after)].map(([step, group]) => {
    const titles = group.map(({ friction }) => friction.title)
    const why = say({
      en: ({ text, quotes }) => `${text(step.title)}: now hampered by ${quotes(titles)}.`,
      da: ({ text, quotes }) => `${text(step.title)}: hæmmes nu af ${quotes(titles)}.`,
      nl: ({ text, quotes }) => `${text(step.title)}: nu last van ${quotes(titles)}.`,
    })
    const roles = [...new Set(group.flatMap(({ friction }) => friction.roles))]
    const weight = group.some(({ friction }) => friction.severity === 3) ? 2 : 1
    return makeFinding('friction-added', step.id, weight, why, { steps: [step], roles })
  })
