import type { Friction, Link, Signpost, Step } from '@routebord/schema'
import { type DescriptionContext, joinNames, nameOf } from './description-context.ts'
import { partiesOf } from './link-ends.ts'

/** How the picture marks what is told: contact by its kind, friction by its thorns, a signpost by its state. */
export type FactMark = 'direct' | 'indirect' | Friction['severity'] | Signpost['status']

/** One thing to know about a step. */
export interface Fact {
  readonly kind:
    | 'touchpoint'
    | 'friction'
    | 'sign'
    | 'influence'
    | 'handoff'
    | 'wayBack'
    | 'evidence'
    /** Of something laid over the map. */
    | 'overlay'
  readonly label: string
  readonly text: string
  /** The question of a signpost, which its text begins with. */
  readonly question?: string | undefined
  readonly mark?: FactMark | undefined
  /** True for what hurts and what is missing. */
  readonly trouble: boolean
}

/** Lists what there is to know about a step, in the order of its card. */
export function factsOf(step: Step, context: DescriptionContext): readonly Fact[] {
  const { say } = context
  const { sentences } = context.language
  const signposts = context.signsAt.get(step) ?? []
  return [
    ...step.touchpoints.map((item) =>
      fact(
        'touchpoint',
        `${say(item.title)} (${item.direct ? sentences.direct : sentences.indirect})`,
        context,
        { mark: item.direct ? 'direct' : 'indirect' },
      ),
    ),
    ...step.frictions.map((item) =>
      fact('friction', `${say(item.title)} (${sentences.severity[item.severity - 1]})`, context, {
        mark: item.severity,
        trouble: true,
      }),
    ),
    ...signposts.map((signpost) => signFact(signpost, context)),
    ...(context.linksAt.get(step) ?? []).map((link) => linkFact(link, context)),
    ...(step.evidence.length === 0
      ? []
      : [fact('evidence', step.evidence.map((item) => say(item.title)).join('; '), context)]),
  ]
}

function fact(
  kind: Exclude<Fact['kind'], 'overlay'>,
  text: string,
  { language }: DescriptionContext,
  more: Partial<Fact> = {},
): Fact {
  return { kind, label: language.sentences.labels[kind], text, trouble: false, ...more }
}

/** Describes a signpost. */
export function signFact(signpost: Signpost, context: DescriptionContext): Fact {
  const { question, status } = signpost
  return fact('sign', describeSignpost(signpost, context), context, {
    question: context.say(question),
    mark: status,
    trouble: status === 'missing',
  })
}

const KIND_OF_LINK = { influence: 'influence', handoff: 'handoff', return: 'wayBack' } as const

function linkFact(link: Link, context: DescriptionContext): Fact {
  const { kind, sign, from, to, carries, title } = link
  const { words, sentences } = context.language
  const said = carries ?? title
  const [sender, receiver] = partiesOf(link, from.step, to.step).map((role) =>
    role ? nameOf(role, context) : '',
  )
  // Of an influence it is told who sways whom, wherever that is.
  const isBetweenRoles = kind === 'influence'
  const target = to.step ? context.say(to.step.title) : !isBetweenRoles && receiver
  const parts = [
    isBetweenRoles && `${sender} ${words.to} ${receiver}${said ? ':' : ''}`,
    said && context.say(said),
    sign === 'against' && `(${sentences.against})`,
    target && `→ ${target}`,
  ]
  return fact(KIND_OF_LINK[kind], parts.filter(Boolean).join(' '), context)
}

function describeSignpost(signpost: Signpost, context: DescriptionContext): string {
  const { say } = context
  const { sentences } = context.language
  const answer = signpost.answer === undefined ? '' : `: ${say(signpost.answer)}`
  const where = `${sentences.status[signpost.status]}, ${sentences.moment[signpost.moment]}`
  return `${say(signpost.question)} (${joinNames(signpost.roles, context)}; ${where})${answer}`
}
