import type { JourneyDocument, PhaseDocument } from '@routebord/schema'
import { dropAddresses, dropSigns } from './drop-references.ts'
import { removeSteps } from './edit-steps.ts'
import { newId } from './new-id.ts'

/** Adds a phase after the others. */
export function addPhase(document: JourneyDocument, title: string): JourneyDocument {
  const phase: PhaseDocument = { id: newId(title, document.phases), title }
  return { ...document, phases: [...document.phases, phase] }
}

/** Changes what a phase is called. */
export function changePhase(
  document: JourneyDocument,
  id: string,
  title: PhaseDocument['title'],
): JourneyDocument {
  const phases = document.phases.map((phase) => (phase.id === id ? { ...phase, title } : phase))
  return { ...document, phases }
}

/** Removes a phase with its steps and signposts. */
export function removePhase(document: JourneyDocument, id: string): JourneyDocument {
  const steps = document.steps.filter(({ phase }) => phase === id).map((step) => step.id)
  const rest = dropSigns(removeSteps(document, steps), ({ phase }) => phase === id)
  return dropAddresses(document, {
    ...rest,
    phases: rest.phases.filter((phase) => phase.id !== id),
  })
}
