import { deepFreeze } from './deep-freeze.ts'
import type {
  EvidenceDocument,
  EvidenceKind,
  EvidenceStrength,
  JourneyDocument,
  LinkDocument,
  Locale,
  RoleDocument,
  SignpostDocument,
  Text,
} from './document.ts'
import type {
  Evidence,
  Journey,
  Link,
  LinkEnd,
  LocalizedText,
  Role,
  Signpost,
  Step,
} from './model.ts'
import { UNPRINTABLE_PATTERN } from './patterns.ts'
import type { Lookup, ResolveContext } from './resolve-context.ts'
import { createStepResolver } from './resolve-step.ts'

export type { JourneyDocument } from './document.ts'
export type { Journey } from './model.ts'

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

const DEFAULT_LOCALE = 'en'

/**
 * Turns a document that is already known to be valid into a `Journey`: ids become objects, dates numbers,
 * defaults are applied. Nothing is checked here, so that a page can carry a document that was checked when it
 * was built without carrying the validator; for anything else use `parseJourney`.
 * @throws Error when an id is unknown, which a valid document cannot cause.
 */
export function resolveJourney(document: JourneyDocument): Journey {
  const locale = document.locale ?? DEFAULT_LOCALE
  const text = (value: Text): LocalizedText => localizedText(value, locale)
  const evidence = (document.evidence ?? []).map((item) => resolveEvidence(item, text))
  const evidenceById = lookup('evidence', evidence)
  const roles = document.roles.map((role, index) => resolveRole(role, index, text, evidenceById))
  const phases = document.phases.map((phase, index) => ({
    id: phase.id,
    index,
    title: text(phase.title),
    alwaysOn: phase.alwaysOn ?? false,
  }))
  const role = lookup('role', roles)
  const context = {
    text,
    role,
    roles: (ids: readonly string[]) =>
      [...new Set(ids)].map(role).sort((a, b) => a.index - b.index),
    phase: lookup('phase', phases),
    evidence: evidenceById,
  }
  const steps = createStepResolver(document.steps, context)
  const step = lookup('step', steps)
  return deepFreeze({
    id: document.id,
    title: text(document.title),
    why: text(document.purpose.why),
    audience: document.purpose.audience.map(text),
    kind: document.kind ?? 'purchase',
    state: document.state ?? 'as-is',
    comparesTo: document.comparesTo,
    offering: document.offering === undefined ? undefined : text(document.offering),
    locale,
    emotionScale: {
      min: document.emotionScale?.min ?? -2,
      max: document.emotionScale?.max ?? 2,
      labels: Object.fromEntries(
        Object.entries(document.emotionScale?.labels ?? {}).map(([value, label]) => [
          value,
          text(label),
        ]),
      ),
    },
    roles,
    phases,
    steps,
    links: (document.links ?? []).map((link, index) => resolveLink(link, index, context, step)),
    signposts: (document.signposts ?? []).map((signpost) =>
      resolveSignpost(signpost, context, step),
    ),
    evidence,
  })
}

function localizedText(text: Text, fallback: Locale): LocalizedText {
  if (typeof text === 'string') return { byLocale: { [fallback]: cleanText(text) }, fallback }
  const named = Object.hasOwn(text, fallback) ? fallback : (Object.keys(text)[0] ?? fallback)
  const entries = Object.entries(text).map(([locale, value]) => [locale, cleanText(value)])
  return { byLocale: Object.fromEntries(entries), fallback: named }
}

/** Takes out what neither a page nor an XML file can hold, so that every output says the same. */
function cleanText(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(new RegExp(UNPRINTABLE_PATTERN, 'gu'), '')
}

function lookup<T extends { readonly id: string }>(kind: string, items: readonly T[]): Lookup<T> {
  const byId = new Map(items.map((item) => [item.id, item]))
  return (id) => {
    const item = byId.get(id)
    if (item === undefined)
      throw new Error(`unknown ${kind}: ${id}; check the document with parseJourney first`)
    return item
  }
}

function resolveEvidence(item: EvidenceDocument, text: ResolveContext['text']): Evidence {
  return {
    id: item.id,
    kind: item.kind,
    title: text(item.title),
    date: item.date === undefined ? undefined : Date.parse(item.date),
    n: item.n,
    url: item.url,
    strength: item.strength ?? STRENGTH_OF_KIND[item.kind],
  }
}

function resolveRole(
  role: RoleDocument,
  index: number,
  text: ResolveContext['text'],
  evidence: Lookup<Evidence>,
): Role {
  return {
    id: role.id,
    index,
    name: text(role.name),
    buying: [...role.buying],
    persona: role.persona && {
      name: text(role.persona.name),
      about: role.persona.about === undefined ? undefined : text(role.persona.about),
    },
    wishes: (role.wishes ?? []).map(text),
    needs: (role.needs ?? []).map(text),
    interests: (role.interests ?? []).map(text),
    influence: role.influence,
    inCrm: role.inCrm,
    stance: role.stance ?? 'unknown',
    tone: role.tone ?? index + 1,
    evidence: (role.evidence ?? []).map(evidence),
  }
}

function resolveSignpost(
  signpost: SignpostDocument,
  context: ResolveContext,
  step: Lookup<Step>,
): Signpost {
  const { text } = context
  const { answer, format, owner, at } = signpost
  return {
    id: signpost.id,
    question: text(signpost.question),
    roles: context.roles(signpost.roles),
    step: at.step === undefined ? undefined : step(at.step),
    phase: at.phase === undefined ? undefined : context.phase(at.phase),
    moment: at.moment ?? 'before',
    answer: answer === undefined ? undefined : text(answer),
    format: format === undefined ? undefined : text(format),
    place: signpost.place,
    url: signpost.url,
    owner: owner === undefined ? undefined : text(owner),
    status: signpost.status,
  }
}

function resolveLink(
  link: LinkDocument,
  index: number,
  context: ResolveContext,
  step: Lookup<Step>,
): Link {
  const end = (place: LinkDocument['from']): LinkEnd => ({
    step: place.step === undefined ? undefined : step(place.step),
    role: place.role === undefined ? undefined : context.role(place.role),
  })
  return {
    id: link.id ?? `#${index + 1}`,
    kind: link.kind,
    from: end(link.from),
    to: end(link.to),
    title: link.title === undefined ? undefined : context.text(link.title),
    carries: link.carries === undefined ? undefined : context.text(link.carries),
    sign: link.sign ?? 'for',
    observed: link.observed ?? 'yes',
  }
}
