import { makeFinding } from '../../make-finding.ts'
import { say } from '../../say.ts'
import type { Rule } from './composed.ts'

/** Phases that two maps have in different orders. */
export const findCrossedPhases: Rule = ({ crossedPhases }) =>
  crossedPhases.map(({ source: { journey }, item: phase }) => {
    const names = journey.roles.map(({ name }) => name)
    const why = say({
      en: ({ quotes, list }) =>
        `${list(names)}: ${quotes([phase.title])} comes at another point here than on the other maps. The composite has that phase twice, so that no order is turned round.`,
      da: ({ quotes, list }) =>
        `${list(names)}: ${quotes([phase.title])} ligger et andet sted end på de andre kort. Det samlede kort har derfor fasen to gange, så ingen rækkefølge vendes om.`,
      nl: ({ quotes, list }) =>
        `${list(names)}: ${quotes([phase.title])} komt op een ander moment dan op de andere kaarten. De samengestelde kaart heeft die fase daarom twee keer, zodat geen volgorde wordt omgedraaid.`,
    })
    const about = `${journey.id}/${phase.id}`
    return makeFinding('phases-in-another-order', about, 2, why, {
      phases: [phase],
      roles: journey.roles,
    })
  })

/** Meetings that the maps have in different phases. */
export const findOtherPhases: Rule = ({ steps, phases, document }) =>
  steps.flatMap(({ origins, phase }, place) => {
    const chosen = phases[phase]
    const others = phases.filter((group, index) => {
      const isTheirs = group.some(({ item }) =>
        origins.some((origin) => origin.item.phase === item),
      )
      return isTheirs && index !== phase
    })
    if (chosen === undefined || others.length === 0) return []
    const [{ item: step }] = origins
    const titles = others.map(([{ item }]) => item.title)
    const [{ item: home }] = chosen
    const why = say({
      en: ({ quotes, list, text }) =>
        `${quotes([step.title])} now stands in ${text(home.title)}. On other maps it is in ${list(titles)}.`,
      da: ({ quotes, list, text }) =>
        `${quotes([step.title])} står nu i fasen ${text(home.title)}. På andre kort ligger trinnet i ${list(titles)}.`,
      nl: ({ quotes, list, text }) =>
        `${quotes([step.title])} staat nu in de fase ${text(home.title)}. Op andere kaarten valt het in ${list(titles)}.`,
    })
    return [
      makeFinding('phase-differs', document.steps[place]?.id ?? step.id, 1, why, {
        steps: origins.map(({ item }) => item),
        phases: [home],
      }),
    ]
  })
