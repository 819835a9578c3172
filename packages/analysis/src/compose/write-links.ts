import type { Link, LinkDocument, LinkEnd, LinkEndDocument } from '@routebord/schema'
import { knownFields } from './known-fields.ts'
import { nameParts } from './name-parts.ts'
import { type Origins, originsOf, type Source } from './source.ts'
import { uniteAlike } from './unite-alike.ts'
import type { WriteContext } from './write-context.ts'
import { writeFirst } from './write-texts.ts'

/** What a link is called that its author gave no id. */
const MADE_UP = /^#\d+$/

/** Writes the links of all journeys; one that two journeys both have is written once. */
export function writeLinks(
  sources: readonly Source[],
  context: WriteContext,
): readonly LinkDocument[] {
  const { isSame, idOf } = context
  const isAlike = (one: Link['title'], other: Link['title']): boolean =>
    one === undefined || other === undefined ? one === other : isSame(one, other)
  const placeOf = ({ step, role }: LinkEnd): readonly (string | undefined)[] => [
    step && idOf(step),
    role && idOf(role),
  ]
  const groups = uniteAlike(
    originsOf(sources, ({ links }) => links),
    (one, other) => isAlike(one.title, other.title) && isAlike(one.carries, other.carries),
    ({ kind, from, to, sign }) => JSON.stringify([kind, placeOf(from), placeOf(to), sign]),
  )
  const ids = new Map(nameParts(groups))
  return groups.map((group) => writeLink(ids.get(group[0].item), group, context))
}

function writeLink(
  id: string | undefined,
  group: Origins<Link>,
  { idOf }: WriteContext,
): LinkDocument {
  const [{ item: first }] = group
  const links = group.map(({ item }) => item)
  const observed = links.every((link) => link.observed === first.observed)
    ? first.observed
    : 'partly'
  const writeEnd = ({ step, role }: LinkEnd): LinkEndDocument =>
    knownFields({ step: step && idOf(step), role: role && idOf(role) })
  return knownFields({
    id: MADE_UP.test(first.id) ? undefined : id,
    kind: first.kind,
    from: writeEnd(first.from),
    to: writeEnd(first.to),
    title: writeFirst(links.map(({ title }) => title)),
    carries: writeFirst(links.map(({ carries }) => carries)),
    sign: first.sign === 'for' ? undefined : first.sign,
    observed: observed === 'yes' ? undefined : observed,
  })
}
