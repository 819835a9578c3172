import type { JourneyDocument, StepDocument } from '@routebord/schema'
import { dropAddresses, dropLinks, dropSigns } from './drop-references.ts'
import { changed } from './edit-lists.ts'
import { newId } from './new-id.ts'

/** Adds a step after the others of a phase; the roles of the step before take part in it. */
export function addStep(document: JourneyDocument, phase: string, title: string): JourneyDocument {
  const place = document.steps.findLastIndex((step) => step.phase === phase) + 1
  const before = document.steps[place - 1]
  const roles = before?.roles ?? document.roles.slice(0, 1).map(({ id }) => id)
  const step: StepDocument = { id: newId(title, document.steps), title, phase, roles }
  const at = place === 0 ? firstAfter(document, phase) : place
  return { ...document, steps: document.steps.toSpliced(at, 0, step) }
}

/** Changes what is said of a step; what actions were to do about a friction that goes is dropped. */
export function changeStep(
  document: JourneyDocument,
  id: string,
  changes: {
    readonly [Name in Exclude<keyof StepDocument, 'id'>]?: StepDocument[Name] | undefined
  },
): JourneyDocument {
  const steps = document.steps.map((step) => (step.id === id ? changed(step, changes) : step))
  const next = { ...document, steps }
  return changes.frictions ? dropAddresses(document, next) : next
}

/** Moves a step past its neighbour in the same phase: −1 earlier, 1 later. */
export function moveStep(document: JourneyDocument, id: string, by: -1 | 1): JourneyDocument {
  const from = document.steps.findIndex((step) => step.id === id)
  const step = document.steps[from]
  if (step === undefined) return document
  const sameLane = document.steps.flatMap((other, i) => (other.phase === step.phase ? [i] : []))
  const to = sameLane[sameLane.indexOf(from) + by]
  if (to === undefined) return document
  return { ...document, steps: document.steps.toSpliced(from, 1).toSpliced(to, 0, step) }
}

/** Removes steps, the signposts at them, and whatever else named them. */
export function removeSteps(document: JourneyDocument, ids: readonly string[]): JourneyDocument {
  if (ids.length === 0) return document
  const gone = new Set(ids)
  const steps = document.steps
    .filter(({ id }) => !gone.has(id))
    .map((step) =>
      step.after ? { ...step, after: step.after.filter((id) => !gone.has(id)) } : step,
    )
  const rest = dropLinks({ ...document, steps }, ({ step }) => step !== undefined && gone.has(step))
  return dropAddresses(
    document,
    dropSigns(rest, ({ step }) => step !== undefined && gone.has(step)),
  )
}

/** A phase without steps: its first one stands before those of the phases that follow. */
function firstAfter({ phases, steps }: JourneyDocument, phase: string): number {
  const later = new Set(
    phases.slice(phases.findIndex(({ id }) => id === phase)).map(({ id }) => id),
  )
  const place = steps.findIndex((step) => later.has(step.phase))
  return place < 0 ? steps.length : place
}
