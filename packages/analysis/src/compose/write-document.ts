import type { Evidence, JourneyDocument, Phase, Role, Signpost, Step } from '@routebord/schema'
import type { TextComparer } from '../likeness/create-text-comparer.ts'
import { knownFields, unlessEmpty } from './known-fields.ts'
import { nameParts } from './name-parts.ts'
import { type Origins, originsOf, type Source } from './source.ts'
import { uniteAlike } from './unite-alike.ts'
import { writeActions } from './write-actions.ts'
import type { Named, WriteContext } from './write-context.ts'
import { isSameEvidence, writeEvidence } from './write-evidence.ts'
import { writeHead } from './write-head.ts'
import { writeLinks } from './write-links.ts'
import { writePhase, writeRole } from './write-role.ts'
import { uniteSignposts, writeSignpost } from './write-signposts.ts'
import { writeStep } from './write-step.ts'
import { uniteFrictions } from './write-step-parts.ts'

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

/** Texts as alike as this are the same question, friction, touchpoint or action. */
const SAME = 0.8

/** Writes the composite as a document that can be parsed, stored and sent. */
export function writeDocument(parts: Parts, texts: TextComparer): Written {
  const { sources, roles, phases } = parts
  const [{ journey: first }, ...others] = sources
  const isSame: WriteContext['isSame'] = (one, other) => (texts.likenessOf(one, other) ?? 0) >= SAME
  const evidence = uniteAlike(
    originsOf(sources, (journey) => journey.evidence),
    isSameEvidence,
    ({ id }) => id,
  )
  const steps = parts.steps.map(({ origins, phase }) => ({
    origins,
    phase: phases[phase]?.[0].item ?? origins[0].item.phase,
    frictions: uniteFrictions(origins, isSame),
  }))
  const names = new Map<Named, string>([
    ...nameParts<Role>(roles, ({ source }) => source.journey.id),
    ...nameParts<Phase>(phases),
    ...nameParts<Step>(steps.map(({ origins }) => origins)),
    ...nameParts<Evidence>(evidence),
  ])
  const frictionNames = new Map(nameParts(steps.flatMap(({ frictions }) => frictions)))
  const idOf = (item: Named): string => names.get(item) ?? item.id
  const context: WriteContext = {
    idOf,
    frictionId: (friction) => frictionNames.get(friction),
    idsOf: (items) => [...new Set(items.map(idOf))],
    isSame,
    scale: first.emotionScale,
  }
  // Signposts are told apart by where they stand, so what they stand at has its id by now.
  const signposts = uniteSignposts(sources, context)
  for (const [signpost, id] of nameParts<Signpost>(signposts)) names.set(signpost, id)
  const head = writeHead([first, ...others.map(({ journey }) => journey)], context.scale)
  const document = knownFields({
    ...head,
    roles: roles.map((origins) => writeRole(origins, context)),
    phases: phases.map((origins) => writePhase(origins, context)),
    steps: steps.map((step) => writeStep(step, context)),
    links: unlessEmpty(writeLinks(sources, context)),
    signposts: unlessEmpty(signposts.map((group) => writeSignpost(group, context))),
    evidence: unlessEmpty(evidence.map(([{ item }]) => writeEvidence(idOf(item), item))),
    actions: unlessEmpty(writeActions(sources, head.id, context)),
  })
  return { document, idOf }
}
