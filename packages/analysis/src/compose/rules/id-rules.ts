import type { LocalizedText } from '@routebord/schema'
import { groupBy } from '../../likeness/group-by.ts'
import { makeFinding } from '../../make-finding.ts'
import { say } from '../../say.ts'
import type { Origins } from '../source.ts'
import type { Rule } from './composed.ts'

/** Roles and phases that share an id and nothing else. */
export const findSameIds: Rule = ({ roles, phases, crossedPhases }) => {
  const crossed = new Set(crossedPhases.map(({ item }) => item))
  const inOrder = phases.filter((group) => !group.some(({ item }) => crossed.has(item)))
  return [...clashesOf(roles, ({ name }) => name), ...clashesOf(inOrder, ({ title }) => title)].map(
    ({ id, texts }) => {
      const why = say({
        en: ({ quotes }) =>
          `${quotes(texts)} have the same id on different maps, ${id}, and are kept apart.`,
        da: ({ quotes }) =>
          `${quotes(texts)} har samme id på hvert sit kort, ${id}, og er holdt adskilt.`,
        nl: ({ quotes }) =>
          `${quotes(texts)} hebben op verschillende kaarten hetzelfde id, ${id}, en zijn uit elkaar gehouden.`,
      })
      return makeFinding('same-id-apart', id, 1, why)
    },
  )
}

/** Maps that cannot be told apart by their ids. */
export const findSameJourneyIds: Rule = ({ sources }) =>
  [...groupBy(sources, ({ journey }) => journey.id)].flatMap(([id, group]) => {
    const why = say({
      en: ({ number }) =>
        `${number(group.length)} maps have the id ${id}. Pins and bans go to the first of them that has the step.`,
      da: ({ number }) =>
        `${number(group.length)} kort har id’et ${id}. Låste og forbudte par gælder det første kort, der har trinnet.`,
      nl: ({ number }) =>
        `${number(group.length)} kaarten hebben het id ${id}. Vastgezette en verboden paren gelden voor de eerste kaart met die stap.`,
    })
    return group.length > 1 ? [makeFinding('same-journey-id', id, 2, why)] : []
  })

/** Pins and bans that name a step nobody has. */
export const findUnknownSteps: Rule = ({ unknown }) => {
  const byName = new Map(unknown.map((reference) => [JSON.stringify(reference), reference]))
  return [...byName.values()].map(({ journey, step }) => {
    const why = say({
      en: () => `A pair names the step ${step} of ${journey}, which is on none of the maps.`,
      da: () =>
        `Et par nævner trinnet ${step} fra ${journey}, som ikke findes på noget af kortene.`,
      nl: () => `Een paar noemt de stap ${step} van ${journey}, die op geen van de kaarten staat.`,
    })
    return makeFinding('unknown-step', `${journey}/${step}`, 2, why)
  })
}

interface Clash {
  readonly id: string
  readonly texts: readonly LocalizedText[]
}

function clashesOf<T extends { readonly id: string }>(
  groups: readonly Origins<T>[],
  textOf: (item: T) => LocalizedText,
): readonly Clash[] {
  const named = groups.flatMap((group) =>
    [...new Set(group.map(({ item }) => item.id))].map((id) => ({
      id,
      text: textOf(group[0].item),
    })),
  )
  return [...groupBy(named, ({ id }) => id)].flatMap(([id, same]) =>
    same.length > 1 ? [{ id, texts: same.map(({ text }) => text) }] : [],
  )
}
