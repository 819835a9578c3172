import { type Composite, type Leg, localize } from '@routebord/analysis'
import type { Experience, LocalizedText, Phase, Role, Signpost, Step } from '@routebord/schema'
import { group } from 'd3-array'
import { type Sentences, sentencesFor } from './sentences.ts'
import { quote, wordsFor } from './words.ts'

/** One thing to know about a step. */
export interface Fact {
  readonly kind: 'touchpoint' | 'friction' | 'sign' | 'influence' | 'wayBack' | 'evidence'
  readonly label: string
  readonly text: string
  /** True for what hurts and what is missing. */
  readonly trouble: boolean
}

/** What one role says and feels at a step. */
export interface Voice {
  readonly role: Role
  readonly name: string
  readonly feeling: string | undefined
  readonly quote: string | undefined
}

/** A step in words: who, what, where from, what next. */
export interface StepDescription {
  readonly step: Step
  readonly title: string
  readonly who: string
  readonly remark: string | undefined
  readonly from: readonly string[]
  readonly next: readonly string[]
  readonly voices: readonly Voice[]
  readonly facts: readonly Fact[]
}

/** A phase in words. */
export interface PhaseDescription {
  readonly phase: Phase
  readonly title: string
  readonly steps: readonly StepDescription[]
}

/** A role in words: its name, and what it does in the purchase. */
export interface RoleDescription {
  readonly role: Role
  readonly name: string
  readonly about: string
}

/** A journey in words, phase by phase: what the picture shows, for those who read rather than look. */
export interface JourneyDescription {
  readonly title: string
  readonly summary: string
  readonly roles: readonly RoleDescription[]
  readonly phases: readonly PhaseDescription[]
}

interface Context {
  readonly composite: Composite
  readonly locale: string
  readonly sentences: Sentences
  readonly list: Intl.ListFormat
  readonly say: (text: LocalizedText) => string
  readonly legsFrom: ReadonlyMap<Step, readonly Leg[]>
  readonly legsTo: ReadonlyMap<Step, readonly Leg[]>
}

/** Describes a composite in a language. Steps stand in document order within their phase. */
export function describeJourney(
  composite: Composite,
  locale: string = composite.journey.locale,
): JourneyDescription {
  const { journey, legs } = composite
  const say = (text: LocalizedText): string => localize(text, locale)
  const context: Context = {
    composite,
    locale,
    sentences: sentencesFor(locale),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
    say,
    legsFrom: group(legs, (leg) => leg.from),
    legsTo: group(legs, (leg) => leg.to),
  }
  const shared = journey.steps.filter((step) => step.roles.length > 1).length
  const roles = joinNames(journey.roles, context)
  return {
    title: say(journey.title),
    summary: context.sentences.summary(say(journey.title), roles, journey.steps.length, shared),
    roles: journey.roles.map((role) => describeRole(role, context)),
    phases: journey.phases.map((phase) => ({
      phase,
      title: say(phase.title),
      steps: journey.steps
        .filter((step) => step.phase === phase)
        .map((step) => describeStep(step, context)),
    })),
  }
}

function describeRole(role: Role, context: Context): RoleDescription {
  const words = wordsFor(context.locale)
  const buying = role.buying.map((part) => words.buying[part] ?? part).join(' · ')
  const parts = [role.persona && context.say(role.name), buying]
  if (role.inCrm === false) parts.push(words.notInCrm)
  return { role, name: nameOf(role, context), about: parts.filter(Boolean).join(', ') }
}

function describeStep(step: Step, context: Context): StepDescription {
  const { sentences, say } = context
  const names = joinNames(step.roles, context)
  const words = wordsFor(context.locale)
  const remarks = [
    step.kind === 'activity' ? undefined : sentences.kind[step.kind],
    step.assumed ? words.assumed : undefined,
    step.observed === 'no'
      ? words.notObserved
      : step.observed === 'partly'
        ? words.partlySeen
        : undefined,
  ].filter((remark) => remark !== undefined)
  return {
    step,
    title: say(step.title),
    who: step.roles.length > 1 ? sentences.together(names) : sentences.alone(names),
    remark: remarks.length === 0 ? undefined : remarks.join(', ').toLocaleLowerCase(context.locale),
    from: describeArrival(step, context),
    next: describeDeparture(step, context),
    voices: step.experiences.map((experience) => voiceOf(experience, context)),
    facts: factsOf(step, context),
  }
}

function describeArrival(step: Step, context: Context): readonly string[] {
  const { sentences, say, composite } = context
  const legs = context.legsTo.get(step) ?? []
  const entering = step.roles.filter((role) => composite.paths[role.index]?.steps[0] === step)
  const enters = entering.length === 0 ? [] : [sentences.enters(joinNames(entering, context))]
  const joins = legs.length + Math.min(entering.length, 1) > 1
  const from = joins
    ? legs.map((leg) => sentences.comesFrom(joinNames(leg.roles, context), say(leg.from.title)))
    : []
  return [...enters, ...from]
}

function describeDeparture(step: Step, context: Context): readonly string[] {
  const { sentences, say, composite } = context
  const legs = context.legsFrom.get(step) ?? []
  const leaving = step.roles.filter((role) => composite.paths[role.index]?.steps.at(-1) === step)
  const leaves = leaving.length === 0 ? [] : [sentences.leaves(joinNames(leaving, context))]
  const [only] = legs
  if (legs.length === 1 && only !== undefined && leaving.length === 0)
    return [sentences.next(say(only.to.title))]
  return [
    ...legs.map((leg) => sentences.goesOn(joinNames(leg.roles, context), say(leg.to.title))),
    ...leaves,
  ]
}

function voiceOf({ role, emotion, quote: said }: Experience, context: Context): Voice {
  const { composite, locale, say } = context
  const label =
    emotion === undefined ? undefined : composite.journey.emotionScale.labels[String(emotion)]
  const feeling =
    emotion === undefined ? undefined : label === undefined ? signed(emotion) : say(label)
  return {
    role,
    name: nameOf(role, context),
    feeling,
    quote: said === undefined ? undefined : quote(say(said), locale),
  }
}

function factsOf(step: Step, context: Context): readonly Fact[] {
  const { sentences, say, composite } = context
  const { labels } = sentences
  const fact = (kind: Fact['kind'], text: string, trouble = false): Fact => ({
    kind,
    label: labels[kind],
    text,
    trouble,
  })
  const signposts = composite.journey.signposts.filter((signpost) => signpost.step === step)
  return [
    ...step.touchpoints.map((item) =>
      fact(
        'touchpoint',
        `${say(item.title)} (${item.direct ? sentences.direct : sentences.indirect})`,
      ),
    ),
    ...step.frictions.map((item) =>
      fact('friction', `${say(item.title)} (${sentences.severity[item.severity - 1]})`, true),
    ),
    ...signposts.map((signpost) =>
      fact('sign', describeSignpost(signpost, context), signpost.status === 'missing'),
    ),
    ...composite.journey.links
      .filter((link) => link.from.step === step)
      .map((link) => {
        const carries = link.carries ?? link.title
        const to = link.to.step ?? link.to.role
        const target = to === undefined ? '' : 'title' in to ? say(to.title) : nameOf(to, context)
        const kind = link.kind === 'return' ? 'wayBack' : 'influence'
        return fact(kind, `${carries === undefined ? '' : `${say(carries)} `}→ ${target}`)
      }),
    ...(step.evidence.length === 0
      ? []
      : [fact('evidence', step.evidence.map((item) => say(item.title)).join('; '))]),
  ]
}

function describeSignpost(signpost: Signpost, context: Context): string {
  const { sentences, say } = context
  const answer = signpost.answer === undefined ? '' : ` ${say(signpost.answer)}`
  const where = `${sentences.status[signpost.status]}, ${sentences.moment[signpost.moment]}`
  return `${say(signpost.question)} (${joinNames(signpost.roles, context)}; ${where})${answer}`
}

function joinNames(roles: readonly Role[], context: Context): string {
  const names = roles.map((role) => nameOf(role, context))
  return context.list.format(names)
}

function nameOf(role: Role, context: Context): string {
  return context.say(role.persona?.name ?? role.name)
}

function signed(emotion: number): string {
  return emotion > 0 ? `+${emotion}` : String(emotion).replace('-', '−')
}
