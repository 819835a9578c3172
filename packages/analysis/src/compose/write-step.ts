import type {
  Experience,
  ExperienceDocument,
  Friction,
  Phase,
  ResolvedEmotionScale,
  Step,
  StepDocument,
} from '@routebord/schema'
import { knownFields, unlessEmpty } from './known-fields.ts'
import type { Origins } from './source.ts'
import { type WriteContext, writeDate } from './write-context.ts'
import { writeFriction, writeMetrics, writeTouchpoints } from './write-step-parts.ts'
import { writeFirst, writeText } from './write-texts.ts'

/** What a step is made of: its origins, the phase it is in, and the groups of its frictions. */
export interface StepParts {
  readonly origins: Origins<Step>
  readonly phase: Phase
  readonly frictions: readonly Origins<Friction>[]
}

/** Writes a step that may be several journeys' own: who was there, and what each of them knows of it. */
export function writeStep(
  { origins, phase, frictions }: StepParts,
  context: WriteContext,
): StepDocument {
  const steps = origins.map(({ item }) => item)
  const [{ item: first }, ...others] = origins
  const { idOf, idsOf } = context
  const observed = steps.every((step) => step.observed === first.observed)
    ? first.observed
    : 'partly'
  return knownFields({
    id: idOf(first),
    title: writeText(first.title, ...others.map(({ item }) => item.title)),
    phase: idOf(phase),
    roles: idsOf(steps.flatMap(({ roles }) => roles)),
    kind: (['decision', 'milestone'] as const).find((kind) =>
      steps.some((step) => step.kind === kind),
    ),
    ...writeDates(steps),
    after: unlessEmpty(idsOf(steps.flatMap(({ after }) => after))),
    touchpoints: unlessEmpty(writeTouchpoints(origins, context)),
    experience: writeExperiences(origins, context),
    frictions: unlessEmpty(frictions.map((group) => writeFriction(group, context))),
    observed: observed === 'yes' ? undefined : observed,
    evidence: unlessEmpty(idsOf(steps.flatMap(({ evidence }) => evidence))),
    metrics: unlessEmpty(writeMetrics(origins)),
  })
}

/** From the earliest beginning to the latest end, unless that end lies before it. */
function writeDates(steps: readonly Step[]): Pick<StepDocument, 'start' | 'end'> {
  const starts = steps.flatMap(({ start }) => start ?? [])
  const ends = steps.flatMap(({ end }) => end ?? [])
  const start = starts.length === 0 ? undefined : Math.min(...starts)
  const end = ends.length === 0 ? undefined : Math.max(...ends)
  const isTurned = start !== undefined && end !== undefined && end < start
  return knownFields({ start: writeDate(start), end: isTurned ? undefined : writeDate(end) })
}

/** Of a role that two journeys tell of, the first is heard. */
function writeExperiences(
  origins: Origins<Step>,
  { idOf, scale }: WriteContext,
): StepDocument['experience'] | undefined {
  const byRole = new Map<string, ExperienceDocument>()
  for (const { source, item } of origins)
    for (const experience of item.experiences) {
      const role = idOf(experience.role)
      if (byRole.has(role)) continue
      byRole.set(role, writeExperience(experience, source.journey.emotionScale, scale))
    }
  return byRole.size === 0 ? undefined : Object.fromEntries(byRole)
}

function writeExperience(
  { emotion, basis, quote }: Experience,
  from: ResolvedEmotionScale,
  to: ResolvedEmotionScale,
): ExperienceDocument {
  return knownFields({
    emotion: emotion === undefined ? undefined : carryOver(emotion, from, to),
    basis,
    quote: writeFirst([quote]),
  })
}

/** Carries a feeling over to another scale, where it lies as far between the ends, to six decimals. */
function carryOver(emotion: number, from: ResolvedEmotionScale, to: ResolvedEmotionScale): number {
  if (from.min === to.min && from.max === to.max) return emotion
  const share = (emotion - from.min) / (from.max - from.min)
  const carried = Math.round((to.min + share * (to.max - to.min)) * 1e6) / 1e6
  return Math.min(to.max, Math.max(to.min, carried))
}
