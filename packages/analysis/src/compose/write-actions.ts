import type { Action, ActionDocument } from '@routebord/schema'
import { createForwarding } from './forward-addresses.ts'
import { knownFields, unlessEmpty } from './known-fields.ts'
import { nameParts } from './name-parts.ts'
import { type Origin, originsOf, type Source } from './source.ts'
import { uniteAlike } from './unite-alike.ts'
import type { WriteContext } from './write-context.ts'
import { writeFirst, writeText } from './write-texts.ts'

/**
 * Writes what is to be done by all journeys. The same thing to do, in the same state and with no two owners, is
 * written once, for all that it addresses.
 *
 * @param composite id of the composite
 */
export function writeActions(
  sources: readonly Source[],
  composite: string,
  context: WriteContext,
): readonly ActionDocument[] {
  const { isSame } = context
  const same = (one: Action, other: Action): boolean =>
    isSame(one.title, other.title) &&
    (one.owner === undefined || other.owner === undefined || isSame(one.owner, other.owner))
  const groups = uniteAlike(
    originsOf(sources, ({ actions }) => actions),
    same,
    ({ status }) => status,
  )
  const ids = new Map(nameParts(groups))
  const forwardings = new Map(
    sources.map((source) => [source, createForwarding(source.journey, composite, context)]),
  )
  const addressesOf = ({ source, item }: Origin<Action>): readonly string[] =>
    item.addresses.flatMap((address) => forwardings.get(source)?.(address) ?? [])
  return groups.map((group) => {
    const [{ item: first }, ...others] = group
    return knownFields({
      id: ids.get(first) ?? first.id,
      title: writeText(first.title, ...others.map(({ item }) => item.title)),
      addresses: unlessEmpty([...new Set(group.flatMap(addressesOf))]),
      owner: writeFirst(group.map(({ item }) => item.owner)),
      status: first.status === 'open' ? undefined : first.status,
    })
  })
}
