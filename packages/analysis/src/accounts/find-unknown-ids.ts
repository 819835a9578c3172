import type { Finding } from '../finding.ts'
import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { Unknown } from './unknown-ids.ts'

const KINDS = ['steps', 'signposts', 'roles'] as const

const NAMES = {
  en: { steps: 'Steps', signposts: 'Signposts', roles: 'Roles' },
  da: { steps: 'Trin', signposts: 'Vejskilte', roles: 'Roller' },
  nl: { steps: 'Stappen', signposts: 'Routeborden', roles: 'Rollen' },
} as const

/** Finds the ids that logs name and the map does not have, one finding for each kind. */
export function findUnknownIds(unknown: Unknown): readonly Finding<'unknown-id'>[] {
  return KINDS.flatMap((kind) => {
    const { mentions, ids } = unknown[kind]
    if (mentions === 0) return []
    const named = ids.join(', ')
    const why = say({
      en: ({ number }) =>
        `${NAMES.en[kind]} that are logged and not on the map: ${named}. Mentions left out: ${number(mentions)}.`,
      da: ({ number }) =>
        `${NAMES.da[kind]}, der står i loggen og ikke på kortet: ${named}. Udeladte omtaler: ${number(mentions)}.`,
      nl: ({ number }) =>
        `${NAMES.nl[kind]} die wel in het logboek staan en niet op de kaart: ${named}. Weggelaten vermeldingen: ${number(mentions)}.`,
    })
    return [makeFinding('unknown-id', kind, 2, why)]
  })
}
