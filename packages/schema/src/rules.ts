import { type IdIndex, type IdList, idListsOf } from './id-index.ts'
import type { Finding } from './issue.ts'
import type { JourneyDocument } from './journey-document.ts'
import { findOrderFaults } from './order-rules.ts'
import { findLinkFaults, findSignpostFaults } from './place-rules.ts'
import { entriesOf, recordOf, stringsOf } from './salvage.ts'
import { findStepFaults } from './step-rules.ts'
import type { Text } from './text.ts'

const LISTS = ['roles', 'phases', 'steps', 'links', 'signposts', 'evidence', 'actions']

/** Every list of a journey whose entries have ids. */
export function listsOfJourney(input: unknown): IdList[] {
  const frictions = entriesOf(input, 'steps').flatMap((step) =>
    entriesOf(step.value, 'frictions').map((friction) => ({
      ...friction,
      path: ['steps', step.index, 'frictions', friction.index],
    })),
  )
  return [...idListsOf(input, LISTS), { name: 'frictions', entries: frictions }]
}

/** Finds what neither a field nor a reference can say: circles, roles where they never are, feelings off the scale. */
export function findJourneyFaults(input: unknown, ids: IdIndex): Finding[] {
  return [
    ...scaleFaults(input),
    ...findStepFaults(input, ids),
    ...findSignpostFaults(input, ids),
    ...findLinkFaults(input, ids),
    ...addressFaults(input, ids),
    ...comparisonFaults(input),
    ...findOrderFaults(input, ids),
  ]
}

/** Titles longer than this take more than one breath, on a card as in a screen reader. */
const LONGEST_TITLE = 80

/** Finds what is allowed and still worth a second look. */
export function findWarnings(document: JourneyDocument): Finding[] {
  const warnings: Finding[] = []
  const count = document.roles.length
  if (count < 3 || count > 5)
    warnings.push({ code: 'role-count', path: ['roles'], expected: '3–5', received: count })
  for (const list of ['phases', 'steps'] as const)
    for (const [index, { title }] of document[list].entries())
      if (lengthOf(title) > LONGEST_TITLE)
        warnings.push({
          code: 'long-title',
          path: [list, index, 'title'],
          expected: 'characters',
          limit: LONGEST_TITLE,
          received: lengthOf(title),
        })
  if ((document.evidence ?? []).length === 0)
    warnings.push({ code: 'no-evidence', path: ['evidence'] })
  return warnings
}

function lengthOf(text: Text): number {
  const spoken = typeof text === 'string' ? [text] : Object.values(text)
  return spoken.reduce((longest, words) => Math.max(longest, words.length), 0)
}

/** Far beyond any scale of feelings, and safe to reckon with. */
const LARGEST_EMOTION = 1_000_000

function scaleFaults(input: unknown): Finding[] {
  const { min, max } = recordOf(recordOf(input).emotionScale)
  // A number without end is a fault of its own.
  if (!Number.isFinite(min) || !Number.isFinite(max)) return []
  const [low, high] = [min as number, max as number]
  if (-LARGEST_EMOTION <= low && low < high && high <= LARGEST_EMOTION) return []
  const received = `${low} … ${high}`
  return [{ code: 'wrong-type', path: ['emotionScale'], expected: 'scale', received }]
}

const ADDRESSABLE = ['signposts', 'steps', 'roles', 'phases', 'evidence', 'frictions']

function addressFaults(input: unknown, ids: IdIndex): Finding[] {
  const { id: journey } = recordOf(input)
  // The key of a finding is its rule, a colon, and the id it is about: of the journey, or of a role at a place.
  const isKnown = (address: string): boolean => {
    const about = address.slice(address.indexOf(':') + 1)
    if (about === address) return ids.has(ADDRESSABLE, address)
    return (
      about === journey ||
      [address, about, about.split(/[@:]/)[0]].some((id) => ids.has(ADDRESSABLE, id))
    )
  }
  return entriesOf(input, 'actions').flatMap(({ index, value }) =>
    stringsOf(value, 'addresses')
      .filter((address) => !isKnown(address.value))
      .map((address) =>
        ids.unknown(ADDRESSABLE, address.value, ['actions', index, 'addresses', address.index]),
      ),
  )
}

function comparisonFaults(input: unknown): Finding[] {
  const { id, comparesTo } = recordOf(input)
  if (typeof comparesTo !== 'string' || comparesTo !== id) return []
  return [{ code: 'compares-to-itself', path: ['comparesTo'], received: id }]
}
