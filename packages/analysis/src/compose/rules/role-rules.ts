import { sameText } from '../../likeness/same-text.ts'
import { makeFinding } from '../../make-finding.ts'
import { say } from '../../say.ts'
import type { Rule } from './composed.ts'

/** Roles that share no step with anyone: the likeliest sign of a meeting that was not recognised. */
export const findLonelyRoles: Rule = ({ sources, roles, steps, document }) =>
  roles.flatMap((group, place) => {
    const id = document.roles[place]?.id
    const own = document.steps.flatMap((step, index) =>
      step.roles.some((role) => role === id)
        ? [{ ...steps[index], alone: step.roles.length === 1 }]
        : [],
    )
    const isLonely = own.length > 0 && own.every(({ alone }) => alone)
    if (sources.length === 1 || roles.length === 1 || !isLonely || id === undefined) return []
    const [{ item: role }] = group
    const why = say({
      en: ({ text }) =>
        `${text(role.name)}: meets nobody on the composite. Either the meetings go by other names on the other maps, or this role goes all the way alone.`,
      da: ({ text }) =>
        `${text(role.name)}: møder ingen på det samlede kort. Enten hedder møderne noget andet på de andre kort, eller også går rollen hele vejen alene.`,
      nl: ({ text }) =>
        `${text(role.name)}: komt op de samengestelde kaart niemand tegen. Of de ontmoetingen heten op de andere kaarten anders, of deze rol gaat de hele weg alleen.`,
    })
    const items = own.flatMap(({ origins }) => origins?.[0].item ?? [])
    return [makeFinding('never-meets', id, 2, why, { roles: [role], steps: items })]
  })

/** Feelings of one role that two maps tell in different ways. */
export const findToldTwice: Rule = ({ roles, steps, document }) =>
  steps.flatMap(({ origins }, place) =>
    roles.flatMap((group, rolePlace) => {
      const told = origins.flatMap(({ item }) =>
        item.experiences.filter(({ role }) => group.some((origin) => origin.item === role)),
      )
      const [first, ...others] = told
      const differs = others.some(
        ({ emotion, basis, quote }) =>
          emotion !== first?.emotion || basis !== first?.basis || !sameText(quote, first?.quote),
      )
      if (first === undefined || !differs) return []
      const [{ item: step }] = origins
      const why = say({
        en: ({ text, quotes }) =>
          `${text(first.role.name)}: two maps tell ${quotes([step.title])} differently. The first is kept.`,
        da: ({ text, quotes }) =>
          `${text(first.role.name)}: to kort fortæller forskelligt om ${quotes([step.title])}. Det første er brugt.`,
        nl: ({ text, quotes }) =>
          `${text(first.role.name)}: twee kaarten vertellen iets anders over ${quotes([step.title])}. De eerste is gebruikt.`,
      })
      const about = `${document.roles[rolePlace]?.id}@${document.steps[place]?.id}`
      return [makeFinding('told-twice', about, 1, why, { roles: [first.role], steps: [step] })]
    }),
  )

/** Feelings that had to be carried over to another scale. */
export const findOtherScales: Rule = ({ sources, document }) => {
  const { min = -2, max = 2 } = document.emotionScale ?? {}
  const others = sources.filter(({ journey: { emotionScale } }) => {
    return emotionScale.min !== min || emotionScale.max !== max
  })
  const titles = others.map(({ journey }) => journey.title)
  const why = say({
    en: ({ quotes, number }) =>
      `${quotes(titles)}: feelings were given on another scale and are carried over to ${number(min)} to ${number(max)}.`,
    da: ({ quotes, number }) =>
      `${quotes(titles)}: følelserne var angivet på en anden skala og er omregnet til ${number(min)} til ${number(max)}.`,
    nl: ({ quotes, number }) =>
      `${quotes(titles)}: de gevoelens stonden op een andere schaal en zijn omgerekend naar ${number(min)} tot ${number(max)}.`,
  })
  return others.length === 0 ? [] : [makeFinding('scales-differ', document.id, 1, why)]
}
