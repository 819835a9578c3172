import { examples } from '@routebord/examples'
import {
  type Journey,
  type JourneyDocument,
  parseJourney,
  type StepDocument,
} from '@routebord/schema'

/** Returns an example by its name. */
export function exampleNamed(name: string): JourneyDocument {
  const document = examples[name]
  if (document === undefined) throw new Error(`unknown example: ${name}`)
  return document
}

const documents = new WeakMap<Journey, JourneyDocument>()

/** Returns the journey of a document; a story that would show a faulty one fails with all its issues. */
export function journeyOf(document: JourneyDocument): Journey {
  const result = parseJourney(document)
  if (result.ok) {
    documents.set(result.journey, document)
    return result.journey
  }
  throw new Error(result.issues.map((issue) => `${issue.message} ${issue.hint}`).join('\n'))
}

/** Returns the document that a journey of `journeyOf` was made from. */
export function documentOf(journey: Journey): JourneyDocument {
  const document = documents.get(journey)
  if (document === undefined) throw new Error(`no document is known for journey ${journey.id}`)
  return document
}

/** Returns what is left of a document for one role: its own part of each step, and nothing that names another. */
export function onlyRole(document: JourneyDocument, role: string): JourneyDocument {
  const steps = document.steps
    .filter((step) => step.roles.includes(role))
    .map((step) => partOf(step, role))
  const kept = new Set(steps.map((step) => step.id))
  return {
    ...document,
    roles: document.roles.filter((item) => item.id === role),
    steps: steps.map((step) => ({
      ...step,
      ...(step.after && { after: step.after.filter((id) => kept.has(id)) }),
    })),
    links: (document.links ?? []).filter((link) =>
      [link.from, link.to].every(
        (end) =>
          (end.role === undefined || end.role === role) &&
          (end.step === undefined || kept.has(end.step)),
      ),
    ),
    signposts: (document.signposts ?? [])
      .filter((signpost) => signpost.roles.includes(role))
      .map((signpost) => ({ ...signpost, roles: [role] })),
    actions: [],
  }
}

function partOf(step: StepDocument, role: string): StepDocument {
  const experience = step.experience?.[role]
  return {
    ...step,
    roles: [role],
    experience: experience === undefined ? {} : { [role]: experience },
    frictions: (step.frictions ?? [])
      .filter((friction) => friction.roles === undefined || friction.roles.includes(role))
      .map((friction) => ({ ...friction, ...(friction.roles && { roles: [role] }) })),
  }
}

/** Returns a document before anyone has found out a step: its roles and phases stand ready. */
export function withoutSteps(document: JourneyDocument): JourneyDocument {
  return { ...document, steps: [], links: [], signposts: [], actions: [] }
}
