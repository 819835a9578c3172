import type { Action, Link, LinkEnd, Signpost, Step } from './model.ts'
import { ifGiven, type Lookup, type ResolveContext } from './resolve-context.ts'
import type {
  ActionDocument,
  LinkDocument,
  LinkEndDocument,
  SignpostDocument,
} from './signpost-document.ts'

/** Resolves a signpost to the step or phase it stands at. */
export function resolveSignpost(
  signpost: SignpostDocument,
  { text, roles, phase }: ResolveContext,
  step: Lookup<Step>,
): Signpost {
  const { at } = signpost
  return {
    id: signpost.id,
    question: text(signpost.question),
    roles: roles(signpost.roles),
    step: ifGiven(at.step, step),
    phase: ifGiven(at.phase, phase),
    moment: at.moment ?? 'before',
    answer: ifGiven(signpost.answer, text),
    format: ifGiven(signpost.format, text),
    place: signpost.place,
    url: signpost.url,
    owner: ifGiven(signpost.owner, text),
    status: signpost.status,
  }
}

/** Resolves a link and its ends; one without an id is named by its place. */
export function resolveLink(
  link: LinkDocument,
  index: number,
  { text, role }: ResolveContext,
  step: Lookup<Step>,
): Link {
  const end = (place: LinkEndDocument): LinkEnd => ({
    step: ifGiven(place.step, step),
    role: ifGiven(place.role, role),
  })
  return {
    id: link.id ?? `#${index + 1}`,
    kind: link.kind,
    from: end(link.from),
    to: end(link.to),
    title: ifGiven(link.title, text),
    carries: ifGiven(link.carries, text),
    sign: link.sign ?? 'for',
    observed: link.observed ?? 'yes',
  }
}

/** Resolves an action. */
export function resolveAction(action: ActionDocument, { text }: ResolveContext): Action {
  return {
    id: action.id,
    title: text(action.title),
    addresses: [...(action.addresses ?? [])],
    owner: ifGiven(action.owner, text),
    status: action.status ?? 'open',
  }
}
