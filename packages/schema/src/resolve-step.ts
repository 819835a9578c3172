import type {
  ExperienceDocument,
  FrictionDocument,
  StepDocument,
  TouchpointDocument,
} from './document.ts'
import type { Experience, Friction, Role, Step, Touchpoint } from './model.ts'
import type { ResolveContext } from './resolve-context.ts'

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
    start: step.start === undefined ? undefined : Date.parse(step.start),
    end: step.end === undefined ? undefined : Date.parse(step.end),
    after: [],
    touchpoints: (step.touchpoints ?? []).map((item) => resolveTouchpoint(item, context)),
    experiences: roles.flatMap((role) =>
      Object.hasOwn(step.experience ?? {}, role.id)
        ? resolveExperience(role, step.experience?.[role.id], context)
        : [],
    ),
    frictions: (step.frictions ?? []).map((item) => resolveFriction(item, roles, context)),
    observed: step.observed ?? 'yes',
    evidence,
    assumed: evidence.length > 0 && evidence.every((item) => item.strength === 'assumed'),
  }
}

function resolveTouchpoint(item: TouchpointDocument, context: ResolveContext): Touchpoint {
  return {
    title: context.text(item.title),
    channel: item.channel,
    direct: item.direct,
    url: item.url,
  }
}

function resolveExperience(
  role: Role,
  experience: ExperienceDocument | undefined,
  context: ResolveContext,
): Experience[] {
  if (experience === undefined) return []
  const { emotion, basis, quote } = experience
  return [{ role, emotion, basis, quote: quote === undefined ? undefined : context.text(quote) }]
}

function resolveFriction(
  item: FrictionDocument,
  roles: readonly Role[],
  context: ResolveContext,
): Friction {
  return {
    title: context.text(item.title),
    kind: item.kind,
    severity: item.severity,
    roles: item.roles === undefined ? roles : context.roles(item.roles),
    removedIn: item.removedIn,
  }
}
