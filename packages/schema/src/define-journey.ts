import type { EvidenceDocument, JourneyDocument } from './journey-document.ts'
import type { RoleDocument } from './role-document.ts'
import type { ActionDocument, LinkDocument, SignpostDocument } from './signpost-document.ts'
import type {
  ExperienceDocument,
  FrictionDocument,
  PhaseDocument,
  StepDocument,
} from './step-document.ts'

/** Entries of a list by their id, in the order they are written. */
type ById<Id extends string, Entry> = Readonly<Record<Id, Omit<Entry, 'id'>>>

type With<Entry, Fields> = Omit<Entry, keyof Fields> & Fields

type StepDefinition<R, P, S, E> = With<
  StepDocument,
  {
    readonly phase: P
    readonly roles: readonly R[]
    readonly after?: readonly S[]
    readonly evidence?: readonly E[]
    readonly experience?: { readonly [Role in R & string]?: ExperienceDocument }
    readonly frictions?: readonly With<FrictionDocument, { readonly roles?: readonly R[] }>[]
  }
>

interface LinkEndDefinition<R, S> {
  readonly step?: S
  readonly role?: R
}

/** A journey as `defineJourney` takes it: like a document, with ids as keys. */
export interface JourneyDefinition<
  R extends string,
  P extends string,
  S extends string,
  E extends string,
> extends Omit<
    JourneyDocument,
    'format' | 'roles' | 'phases' | 'steps' | 'links' | 'signposts' | 'evidence' | 'actions'
  > {
  readonly roles: ById<R, With<RoleDocument, { readonly evidence?: readonly NoInfer<E>[] }>>
  readonly phases: ById<P, PhaseDocument>
  readonly steps: ById<S, StepDefinition<NoInfer<R>, NoInfer<P>, NoInfer<S>, NoInfer<E>>>
  readonly links?: readonly With<
    LinkDocument,
    {
      readonly from: LinkEndDefinition<NoInfer<R>, NoInfer<S>>
      readonly to: LinkEndDefinition<NoInfer<R>, NoInfer<S>>
    }
  >[]
  readonly signposts?: ById<
    string,
    With<
      SignpostDocument,
      {
        readonly roles: readonly NoInfer<R>[]
        readonly at: With<
          SignpostDocument['at'],
          { readonly step?: NoInfer<S>; readonly phase?: NoInfer<P> }
        >
      }
    >
  >
  readonly evidence?: ById<E, EvidenceDocument>
  readonly actions?: ById<string, ActionDocument>
}

/**
 * Writes a journey in TypeScript: roles, phases, steps, signposts, evidence and actions stand under their ids, and
 * the compiler refuses an id that none of them has. What the compiler cannot see, `parseJourney` checks.
 * @returns a plain document, ready for `parseJourney` or `JSON.stringify`.
 * @throws TypeError for an id of digits alone, which as a key would lose its place.
 * @example
 * import { defineJourney, parseJourney } from '@routebord/schema'
 * const document = defineJourney({
 *   id: 'saw',
 *   title: 'A workshop buys a saw',
 *   purpose: { why: 'What do joiners ask first?', audience: ['Sales'] },
 *   roles: { joiner: { name: 'Joiner', buying: ['user'] }, owner: { name: 'Owner', buying: ['decider'] } },
 *   phases: { need: { title: 'Need' } },
 *   steps: { blade: { title: 'The blade wanders', phase: 'need', roles: ['joiner', 'owner'] } },
 * })
 * document.steps[0]?.id // → "blade"
 * parseJourney(document).ok // → true
 */
export function defineJourney<
  const R extends string,
  const P extends string,
  const S extends string,
  const E extends string = never,
>(definition: JourneyDefinition<R, P, S, E>): JourneyDocument {
  const { roles, phases, steps, signposts, evidence, actions, ...rest } = definition
  return {
    format: 'routebord/1',
    ...rest,
    roles: listOf<RoleDocument>(roles),
    phases: listOf<PhaseDocument>(phases),
    steps: listOf<StepDocument>(steps as Readonly<Record<string, Omit<StepDocument, 'id'>>>),
    ...(signposts && { signposts: listOf<SignpostDocument>(signposts) }),
    ...(evidence && { evidence: listOf<EvidenceDocument>(evidence) }),
    ...(actions && { actions: listOf<ActionDocument>(actions) }),
  }
}

function listOf<Entry extends { readonly id: string }>(
  byId: Readonly<Record<string, Omit<Entry, 'id'>>>,
): readonly Entry[] {
  return Object.entries(byId).map(([id, entry]) => {
    if (/^\d+$/.test(id))
      throw new TypeError(
        `the id "${id}" is a number, and as a key would lose its place: add a letter`,
      )
    return { id, ...entry } as Entry
  })
}
