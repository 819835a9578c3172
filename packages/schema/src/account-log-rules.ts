import type { AccountLogDocument } from './account-log-document.ts'
import { type IdList, idListsOf } from './id-index.ts'
import type { Finding, IssuePath } from './issue.ts'
import type { Journey } from './model.ts'
import { describeReceived } from './received.ts'
import { recordOf } from './salvage.ts'

/** Every list that an account log leads to: its own, and those of the journey when there is one. */
export function listsOfAccountLog(input: unknown, journey: Journey | undefined): IdList[] {
  const own = idListsOf(input, ['profiles', 'events'])
  if (journey === undefined) return own
  return [...own, ...idListsOf(journey, ['roles', 'steps', 'signposts'])]
}

/** Finds a log that is laid over a journey it does not belong to. */
export function findJourneyMismatch(input: unknown, journey: Journey | undefined): Finding[] {
  const named = recordOf(input).journey
  if (journey === undefined || typeof named !== 'string' || named === journey.id) return []
  return [
    {
      code: 'other-journey',
      path: ['journey'],
      expected: describeReceived(journey.id),
      received: named,
    },
  ]
}

/** Finds ids that look like mail addresses: a log has no need to know who a person is. */
export function findPersonalData(log: AccountLogDocument): Finding[] {
  return log.profiles.flatMap(({ id, links = [] }, index) => [
    ...personal(id, ['profiles', index, 'id']),
    ...links.flatMap((key, place) => personal(key, ['profiles', index, 'links', place])),
  ])
}

function personal(id: string, path: IssuePath): Finding[] {
  return id.includes('@') ? [{ code: 'personal-data', path, received: id }] : []
}
