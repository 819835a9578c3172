import type { JourneyDocument } from '@routebord/schema'

/** Takes some phases out of a journey: their steps, and what concerns nothing else. */
export function onlyPhases(
  document: JourneyDocument,
  phases: readonly string[],
  own: Pick<JourneyDocument, 'id' | 'title'>,
): JourneyDocument {
  const steps = document.steps.filter(({ phase }) => phases.includes(phase))
  const ids = new Set(steps.map(({ id }) => id))
  const seen = new Set(steps.flatMap(({ roles }) => roles))
  const isHere = (step: string | undefined): boolean => step !== undefined && ids.has(step)
  const { actions: _, ...rest } = document
  return {
    ...rest,
    ...own,
    roles: document.roles.filter(({ id }) => seen.has(id)),
    phases: document.phases.filter(({ id }) => phases.includes(id)),
    steps,
    links: (document.links ?? []).filter(({ from, to }) => isHere(from.step) && isHere(to.step)),
    signposts: (document.signposts ?? []).filter(({ at }) => isHere(at.step)),
  }
}
