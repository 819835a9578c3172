import { type Composite, deepFreeze, localize } from '@routebord/analysis'
import type { Experience, Locale, LocalizedText, Phase, Role, Step } from '@routebord/schema'
import { type Fact, factsOf, signFact } from './describe-facts.ts'
import { type DescriptionContext, isolate, joinNames, nameOf } from './description-context.ts'
import { feelingScale } from './draw-feelings.ts'
import { groupBy } from './group-by.ts'
import { type LayoutLanguage, quote } from './language.ts'
import { en } from './languages/en.ts'
import { resolveOptions } from './options.ts'
import { createPlaceFinder } from './set-signs.ts'

/** What one role says and feels at a step. */
export interface Voice {
  readonly role: Role
  readonly name: string
  readonly feeling: string | undefined
  /** Where the feeling stands on the declared scale, from -1 at its worse end to 1 at its better one. */
  readonly share: number | undefined
  /** Whether the feeling is somebody's guess. */
  readonly assumed: boolean
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
  /** Signs of the phase whose roles take no step in it. */
  readonly facts: readonly Fact[]
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

/** In which language a composite is described. */
export interface DescriptionOptions {
  /** The language of the author's texts, where they have it. Defaults to that of `language`, else the journey's own. */
  readonly locale?: Locale | undefined
  /** The words and sentences that are added to the author's. Defaults to English. */
  readonly language?: LayoutLanguage | undefined
}

/** Describes a composite in a language. Steps stand in document order within their phase. */
export function describeJourney(
  composite: Composite,
  options: DescriptionOptions = {},
): JourneyDescription {
  const { journey, legs } = composite
  const { locale } = resolveOptions(options, journey.locale)
  const { language = en } = options
  const say = (text: LocalizedText): string => isolate(localize(text, locale))
  const context: DescriptionContext = {
    composite,
    locale,
    language,
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
    number: new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }),
    signsAt: groupBy(journey.signposts, createPlaceFinder(journey.steps)),
    linksAt: groupBy(
      journey.links,
      (link) => link.from.step ?? firstStepOf(link.from.role, composite),
    ),
    say,
    legsFrom: groupBy(legs, (leg) => leg.from),
    legsTo: groupBy(legs, (leg) => leg.to),
  }
  const shared = journey.steps.filter((step) => step.roles.length > 1).length
  const roles = joinNames(journey.roles, context)
  const stepsOf = groupBy(journey.steps, (step) => step.phase)
  return deepFreeze({
    title: say(journey.title),
    summary: language.sentences.summary(roles, journey.steps.length, shared),
    roles: journey.roles.map((role) => describeRole(role, context)),
    phases: journey.phases.map((phase) => ({
      phase,
      title: say(phase.title),
      facts: (context.signsAt.get(phase) ?? []).map((signpost) => signFact(signpost, context)),
      steps: (stepsOf.get(phase) ?? []).map((step) => describeStep(step, context)),
    })),
  })
}

function describeRole(role: Role, context: DescriptionContext): RoleDescription {
  const { words, sentences } = context.language
  const buying = role.buying.map((part) => words.buying[part] ?? part).join(' · ')
  const share = role.influence?.toLocaleString(context.locale, { style: 'percent' })
  const influence = share && lowered(`${sentences.labels.influence} ${share}`, context)
  const parts = [role.persona && context.say(role.name), buying, influence]
  if (role.inCrm === false) parts.push(words.notInCrm)
  return { role, name: nameOf(role, context), about: parts.filter(Boolean).join(', ') }
}

function describeStep(step: Step, context: DescriptionContext): StepDescription {
  const { say } = context
  const { sentences, words } = context.language
  const names = joinNames(step.roles, context)
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
    remark: remarks.length === 0 ? undefined : lowered(remarks.join(', '), context),
    from: describeArrival(step, context),
    next: describeDeparture(step, context),
    voices: step.experiences.map((experience) => voiceOf(experience, context)),
    facts: factsOf(step, context),
  }
}

function describeArrival(step: Step, context: DescriptionContext): readonly string[] {
  const { say, composite } = context
  const { sentences } = context.language
  const legs = context.legsTo.get(step) ?? []
  const entering = step.roles.filter((role) => composite.paths[role.index]?.steps[0] === step)
  const enters = entering.length === 0 ? [] : [sentences.enters(joinNames(entering, context))]
  const joins = legs.length + Math.min(entering.length, 1) > 1
  const from = joins
    ? legs.map((leg) => sentences.comesFrom(joinNames(leg.roles, context), say(leg.from.title)))
    : []
  return [...enters, ...from]
}

function describeDeparture(step: Step, context: DescriptionContext): readonly string[] {
  const { say, composite } = context
  const { sentences } = context.language
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

function voiceOf(experience: Experience, context: DescriptionContext): Voice {
  const { role, emotion, basis, quote: said } = experience
  const { composite, language, say } = context
  const { emotionScale } = composite.journey
  const assumed = basis === 'assumed'
  const label = emotion === undefined ? undefined : emotionScale.labels[String(emotion)]
  const feeling =
    emotion === undefined
      ? undefined
      : label === undefined
        ? context.number.format(emotion).replace('-', '−')
        : say(label)
  return {
    role,
    name: nameOf(role, context),
    feeling:
      feeling && assumed ? `${feeling} (${lowered(language.words.assumed, context)})` : feeling,
    share: emotion === undefined ? undefined : feelingScale(emotionScale)(emotion),
    assumed,
    quote: said === undefined ? undefined : quote(say(said), language),
  }
}

function lowered(words: string, { locale }: DescriptionContext): string {
  return words.toLocaleLowerCase(locale)
}

function firstStepOf(role: Role | undefined, { paths }: Composite): Step | undefined {
  return role && paths[role.index]?.steps[0]
}
