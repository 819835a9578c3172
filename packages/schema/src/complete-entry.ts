import type { EvidenceKind, EvidenceStrength, JourneyDocument } from './journey-document.ts'
import type { Evidence, Experience, Journey, Link, Phase, Role, Signpost, Step } from './model.ts'

/** A journey whose fields are resolved one by one: what follows from several of them is still to come. */
export interface PlainJourney
  extends Omit<
    Journey,
    | 'why'
    | 'audience'
    | 'decisions'
    | 'roles'
    | 'phases'
    | 'steps'
    | 'links'
    | 'signposts'
    | 'evidence'
  > {
  readonly format: string
  readonly purpose: Pick<Journey, 'why' | 'audience' | 'decisions'>
  readonly roles: readonly (Omit<Role, 'index' | 'tone'> & { readonly tone?: number })[]
  readonly phases: readonly Omit<Phase, 'index'>[]
  readonly steps: readonly PlainStep[]
  readonly links: readonly (Omit<Link, 'id'> & { readonly id?: string })[]
  readonly signposts: readonly PlainSignpost[]
  readonly evidence: readonly PlainEvidence[]
}

type PlainEvidence = Omit<Evidence, 'strength'> & { readonly strength?: EvidenceStrength }

interface PlainStep extends Omit<Step, 'index' | 'experiences' | 'assumed'> {
  readonly experience: Readonly<Record<string, Omit<Experience, 'role'>>>
}

interface PlainSignpost extends Omit<Signpost, 'step' | 'phase' | 'moment'> {
  readonly at: Pick<Signpost, 'step' | 'phase' | 'moment'>
}

const STRENGTH_OF_KIND: Readonly<Record<EvidenceKind, EvidenceStrength>> = {
  assumption: 'assumed',
  social: 'partial',
  review: 'partial',
  frontline: 'partial',
  interview: 'researched',
  survey: 'researched',
  crm: 'measured',
  analytics: 'measured',
}

/** Gives a piece of evidence the strength its kind suggests, where its author is silent. */
export function completeEvidence(evidence: PlainEvidence): Evidence {
  return { ...evidence, strength: evidence.strength ?? STRENGTH_OF_KIND[evidence.kind] }
}

/** Puts the roles and the feelings of a step in the order of the document's roles. */
export function completeStep(
  { experience, ...step }: PlainStep,
  index: number,
  document: JourneyDocument,
): Step {
  const roles = inOrder(step.roles)
  return {
    ...step,
    index,
    roles,
    experiences: roles.flatMap((role) =>
      Object.hasOwn(experience, role.id) ? ({ role, ...experience[role.id] } as Experience) : [],
    ),
    frictions: step.frictions.map((friction, place) => ({
      ...friction,
      roles: document.steps[index]?.frictions?.[place]?.roles ? inOrder(friction.roles) : roles,
    })),
    assumed: step.evidence.length > 0 && step.evidence.every((item) => item.strength === 'assumed'),
  }
}

/** Says of a signpost itself where it stands. */
export function completeSignpost({ at, ...signpost }: PlainSignpost): Signpost {
  return { ...signpost, ...at, roles: inOrder(signpost.roles) }
}

/** Each role once, in document order. */
function inOrder(roles: readonly Role[]): readonly Role[] {
  return [...new Set(roles)].sort((a, b) => a.index - b.index)
}
