import type { LocalizedText } from '@routebord/schema'
import { makeFinding } from '../../make-finding.ts'
import { type SpokenLocale, say } from '../../say.ts'
import type { Move } from '../comparison.ts'
import type { Rule } from './compared.ts'

/** Steps the map did not have. */
export const findAddedSteps: Rule = ({ steps: { added }, after }) => {
  const titles = added.map(({ title }) => title)
  const why = say({
    en: ({ quotes }) => `New on the map: ${quotes(titles)}.`,
    da: ({ quotes }) => `Nyt på kortet: ${quotes(titles)}.`,
    nl: ({ quotes }) => `Nieuw op de kaart: ${quotes(titles)}.`,
  })
  return added.length === 0 ? [] : [makeFinding('steps-added', after.id, 1, why, { steps: added })]
}

/** Steps the map no longer has. */
export const findRemovedSteps: Rule = ({ steps: { removed }, before }) => {
  const titles = removed.map(({ title }) => title)
  const why = say({
    en: ({ quotes }) => `No longer on the map: ${quotes(titles)}.`,
    da: ({ quotes }) => `Ikke længere på kortet: ${quotes(titles)}.`,
    nl: ({ quotes }) => `Niet meer op de kaart: ${quotes(titles)}.`,
  })
  return removed.length === 0
    ? []
    : [makeFinding('steps-removed', before.id, 1, why, { steps: removed })]
}

/** Steps in another phase, or at another point of the way. */
export const findMovedSteps: Rule = ({ moved }) =>
  moved.map((move) =>
    makeFinding('step-moved', move.after.id, 1, move.phase ? sayPhases(move) : sayPlace(move), {
      steps: [move.after],
      roles: move.roles.map(({ role }) => role),
      phases: move.phase ? [move.after.phase] : [],
    }),
  )

function sayPhases({ before, after }: Move): LocalizedText {
  return say({
    en: ({ text, quotes }) =>
      `${quotes([after.title])} has moved from ${text(before.phase.title)} to ${text(after.phase.title)}.`,
    da: ({ text, quotes }) =>
      `${quotes([after.title])} er flyttet fra ${text(before.phase.title)} til ${text(after.phase.title)}.`,
    nl: ({ text, quotes }) =>
      `${quotes([after.title])} is verplaatst van ${text(before.phase.title)} naar ${text(after.phase.title)}.`,
  })
}

type Direction = 'earlier' | 'later' | 'elsewhere'

const WHEN: Readonly<Record<SpokenLocale, Readonly<Record<Direction, string>>>> = {
  en: { earlier: 'earlier', later: 'later', elsewhere: 'at another point' },
  da: { earlier: 'tidligere', later: 'senere', elsewhere: 'på et andet tidspunkt' },
  nl: { earlier: 'eerder', later: 'later', elsewhere: 'op een ander moment' },
}

function sayPlace({ after, roles }: Move): LocalizedText {
  const names = roles.map(({ role }) => role.name)
  const isEarlier = roles.every(({ places }) => places < 0)
  const isLater = roles.every(({ places }) => places > 0)
  const direction = isEarlier ? 'earlier' : isLater ? 'later' : 'elsewhere'
  return say({
    en: ({ list, quotes }) =>
      `${quotes([after.title])} now comes ${WHEN.en[direction]} for ${list(names)}.`,
    da: ({ list, quotes }) =>
      `${quotes([after.title])} kommer nu ${WHEN.da[direction]} for ${list(names)}.`,
    nl: ({ list, quotes }) =>
      `${quotes([after.title])} komt nu ${WHEN.nl[direction]} voor ${list(names)}.`,
  })
}
