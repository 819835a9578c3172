import type { Experience, Friction, Role, Step } from './model.ts'
import { ifGiven, type ResolveContext } from './resolve-context.ts'
import type { FrictionDocument, StepDocument } from './step-document.ts'

interface MutableStep extends Omit<Step, 'after'> {
  after: readonly Step[]
}

/** Resolves all steps; `after` is filled in last, because it may name a step that comes later in the document. */
export function createStepResolver(
  steps: readonly StepDocument[],
  context: ResolveContext,
): readonly Step[] {
  const resolved = steps.map((step, index) => resolveStep(step, index, context))
  const byId = new Map(resolved.map((step) => [step.id, step]))
  for (const [index, step] of steps.entries()) {
    const target = resolved[index]
    if (target) target.after = (step.after ?? []).flatMap((id) => byId.get(id) ?? [])
  }
  return resolved
}

function resolveStep(step: StepDocument, index: number, context: ResolveContext): MutableStep {
  const roles = context.roles(step.roles)
  const evidence = (step.evidence ?? []).map(context.evidence)
  return {
    id: step.id,
    index,
    title: context.text(step.title),
    phase: context.phase(step.phase),
    roles,
    kind: step.kind ?? 'activity',
    start: ifGiven(step.start, Date.parse),
    end: ifGiven(step.end, Date.parse),
    after: [],
    touchpoints: (step.touchpoints ?? []).map(({ title, channel, direct, url }) => ({
      title: context.text(title),
      channel,
      direct,
      url,
    })),
    experiences: roles.flatMap((role) => resolveExperience(role, step.experience, context)),
    frictions: (step.frictions ?? []).map((item) => resolveFriction(item, roles, context)),
    observed: step.observed ?? 'yes',
    evidence,
    metrics: (step.metrics ?? []).map(({ title, value, unit }) => ({
      title: context.text(title),
      value,
      unit: ifGiven(unit, context.text),
    })),
    assumed: evidence.length > 0 && evidence.every((item) => item.strength === 'assumed'),
  }
}

function resolveExperience(
  role: Role,
  experience: StepDocument['experience'] = {},
  { text }: ResolveContext,
): Experience[] {
  const felt = Object.hasOwn(experience, role.id) && experience[role.id]
  return felt
    ? [{ role, emotion: felt.emotion, basis: felt.basis, quote: ifGiven(felt.quote, text) }]
    : []
}

function resolveFriction(
  item: FrictionDocument,
  roles: readonly Role[],
  context: ResolveContext,
): Friction {
  return {
    id: item.id,
    title: context.text(item.title),
    kind: item.kind,
    severity: item.severity,
    roles: item.roles === undefined ? roles : context.roles(item.roles),
    removedIn: item.removedIn,
  }
}
