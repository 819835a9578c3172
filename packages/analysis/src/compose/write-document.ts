import type { Evidence, Journey, JourneyDocument, Phase, Role, Step } from '@routebord/schema'
import type { TextComparer } from '../likeness/create-text-comparer.ts'
import { knownFields, unlessEmpty } from './known-fields.ts'
import { type Origin, type Origins, originsOf, type Source } from './source.ts'
import { uniqueIds } from './unique-ids.ts'
import { uniteAlike } from './unite-alike.ts'
import type { Named, WriteContext } from './write-context.ts'
import { isSameEvidence, writeEvidence } from './write-evidence.ts'
import { writeHead } from './write-head.ts'
import { writeLinks } from './write-links.ts'
import { writePhase, writeRole } from './write-role.ts'
import { writeSignposts } from './write-signposts.ts'
import { writeStep } from './write-step.ts'

/** What the document is made of: each group becomes one object, in this order. */
export interface Parts {
  readonly sources: readonly [Source, ...Source[]]
  readonly roles: readonly Origins<Role>[]
  readonly phases: readonly Origins<Phase>[]
  readonly steps: readonly { readonly origins: Origins<Step>; readonly phase: number }[]
}

/** A document, and the id each thing of the journeys has in it. */
export interface Written {
  readonly document: JourneyDocument
  readonly idOf: WriteContext['idOf']
}

/** Texts as alike as this are the same question, friction or touchpoint. */
const SAME = 0.8

/** Writes the composite as a document that can be parsed, stored and sent. */
export function writeDocument(parts: Parts, texts: TextComparer): Written {
  const { sources, roles, phases, steps } = parts
  const evidence = uniteAlike(
    originsOf(sources, (journey) => journey.evidence),
    isSameEvidence,
    ({ id }) => id,
  )
  const idByItem = new Map<Named, string>([
    ...nameAll<Role>(roles, ({ source }) => source.journey.id),
    ...nameAll<Phase>(phases, prefixOf),
    ...nameAll<Step>(
      steps.map(({ origins }) => origins),
      prefixOf,
    ),
    ...nameAll<Evidence>(evidence, prefixOf),
  ])
  const idOf = (item: Named): string => idByItem.get(item) ?? item.id
  const [{ journey: first }] = sources
  const context: WriteContext = {
    idOf,
    idsOf: (items) => [...new Set(items.map(idOf))],
    isSame: (one, other) => (texts.likenessOf(one, other) ?? 0) >= SAME,
    scale: first.emotionScale,
  }
  const journeys: [Journey, ...Journey[]] = [
    first,
    ...sources.slice(1).map(({ journey }) => journey),
  ]
  const document = knownFields({
    ...writeHead(journeys, context.scale),
    roles: roles.map((origins) => writeRole(idOf(origins[0].item), origins, context)),
    phases: phases.map((origins) => writePhase(idOf(origins[0].item), origins)),
    steps: steps.map(({ origins, phase }) => {
      const place = phases[phase]?.[0].item ?? origins[0].item.phase
      return writeStep(idOf(origins[0].item), idOf(place), origins, context)
    }),
    links: unlessEmpty(writeLinks(sources, context)),
    signposts: unlessEmpty(writeSignposts(sources, context)),
    evidence: unlessEmpty(evidence.map(([{ item }]) => writeEvidence(idOf(item), item))),
  })
  return { document, idOf }
}

/** Gives each group an id, and that id to all its members. */
function nameAll<T extends Named>(
  groups: readonly Origins<T>[],
  prefixOf: (origin: Origin<T>) => string,
): readonly (readonly [T, string])[] {
  const ids = uniqueIds(groups.map(([first]) => ({ id: first.item.id, prefix: prefixOf(first) })))
  return groups.flatMap((group, place) =>
    group.map(({ item }) => [item, ids[place] ?? item.id] as const),
  )
}

function prefixOf({ source }: Origin<unknown>): string {
  return source.prefix
}
