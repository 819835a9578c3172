import { deepFreeze } from './deep-freeze.ts'
import type { EmotionScale, JourneyDocument } from './journey-document.ts'
import { DEFAULT_LOCALE, localizedText } from './localized-text.ts'
import type { Journey, LocalizedText, ResolvedEmotionScale } from './model.ts'
import { createLookup, ifGiven, type ResolveContext } from './resolve-context.ts'
import { resolveEvidence, resolveRole } from './resolve-role.ts'
import { resolveAction, resolveLink, resolveSignpost } from './resolve-signpost.ts'
import { createStepResolver } from './resolve-step.ts'
import type { Text } from './text.ts'

export type { JourneyDocument } from './journey-document.ts'
export type { Journey } from './model.ts'

/**
 * Turns a document that is already known to be valid into a `Journey`: ids become objects, dates numbers,
 * defaults are applied. Nothing is checked here, so that a page can carry a document that was checked when it
 * was built without carrying the validator; for anything else use `parseJourney`.
 * @throws Error when an id is unknown, which a valid document cannot cause.
 * @example
 * import { resolveJourney } from '@routebord/schema/resolve'
 * const journey = resolveJourney({
 *   format: 'routebord/1',
 *   id: 'one',
 *   title: { en: 'One', da: 'En' },
 *   purpose: { why: 'To show', audience: [] },
 *   roles: [{ id: 'user', name: 'User', buying: ['user'] }],
 *   phases: [{ id: 'need', title: 'Need' }],
 *   steps: [{ id: 'asks', title: 'Asks', phase: 'need', roles: ['user'], start: '2026-01-12' }],
 * })
 * journey.steps[0]?.phase.id // → "need"
 * journey.steps[0]?.start // → 1768176000000
 */
export function resolveJourney(document: JourneyDocument): Journey {
  const locale = document.locale ?? DEFAULT_LOCALE
  const text = (value: Text): LocalizedText => localizedText(value, locale)
  const evidence = (document.evidence ?? []).map((item) => resolveEvidence(item, text))
  const evidenceById = createLookup('evidence', evidence)
  const roles = document.roles.map((item, index) => resolveRole(item, index, text, evidenceById))
  const phases = document.phases.map(({ id, title, alwaysOn = false }, index) => ({
    id,
    index,
    title: text(title),
    alwaysOn,
  }))
  const role = createLookup('role', roles)
  const context: ResolveContext = {
    text,
    role,
    roles: (ids) => [...new Set(ids)].map(role).sort((a, b) => a.index - b.index),
    phase: createLookup('phase', phases),
    evidence: evidenceById,
  }
  const steps = createStepResolver(document.steps, context)
  const step = createLookup('step', steps)
  const { why, audience, decisions = [] } = document.purpose
  return deepFreeze({
    id: document.id,
    title: text(document.title),
    why: text(why),
    audience: audience.map(text),
    decisions: decisions.map(text),
    kind: document.kind ?? 'purchase',
    state: document.state ?? 'as-is',
    comparesTo: document.comparesTo,
    offering: ifGiven(document.offering, text),
    locale,
    emotionScale: resolveScale(document.emotionScale, text),
    roles,
    phases,
    steps,
    links: (document.links ?? []).map((link, index) => resolveLink(link, index, context, step)),
    signposts: (document.signposts ?? []).map((item) => resolveSignpost(item, context, step)),
    evidence,
    actions: (document.actions ?? []).map((action) => resolveAction(action, context)),
  })
}

function resolveScale(
  { min, max, labels = {} }: EmotionScale = { min: -2, max: 2 },
  text: ResolveContext['text'],
): ResolvedEmotionScale {
  const words = Object.entries(labels).map(([value, label]) => [value, text(label)])
  return { min, max, labels: Object.fromEntries(words) }
}
