import {
  completeEvidence,
  completeSignpost,
  completeStep,
  type PlainJourney,
} from './complete-entry.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { JourneyDocument } from './journey-document.ts'
import { journeyFields } from './journey-fields.ts'
import { DEFAULT_LOCALE, localizedText } from './localized-text.ts'
import type { Journey } from './model.ts'
import { resolveField } from './resolve-field.ts'

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
  const { locale = DEFAULT_LOCALE } = document
  // Every entry is there before any is filled: an `after` may name a step that comes later.
  const entries = new Map<string, object>()
  for (const list of ['roles', 'phases', 'steps', 'evidence'] as const)
    for (const { id } of document[list] ?? []) entries.set(`${list} ${id}`, {})
  const find = (list: string, id: string): object => {
    const entry = entries.get(`${list} ${id}`)
    if (entry === undefined) throw new Error(`no ${id} in ${list}: use parseJourney first`)
    return entry
  }
  const { format, purpose, ...plain } = resolveField(document, journeyFields, {
    text: (text) => localizedText(text, locale),
    find,
  }) as PlainJourney
  const fill = <P extends { readonly id: string }, E>(
    list: string,
    entries: readonly P[],
    complete: (entry: P, index: number) => E,
  ): E[] =>
    entries.map((entry, index) => Object.assign(find(list, entry.id), complete(entry, index)))

  return deepFreeze({
    ...plain,
    ...purpose,
    evidence: fill('evidence', plain.evidence, completeEvidence),
    roles: fill('roles', plain.roles, (role, index) => ({
      ...role,
      index,
      tone: role.tone ?? index + 1,
    })),
    phases: fill('phases', plain.phases, (phase, index) => ({ ...phase, index })),
    steps: fill('steps', plain.steps, (step, index) => completeStep(step, index, document)),
    links: plain.links.map((link, index) => ({ ...link, id: link.id ?? `#${index + 1}` })),
    signposts: plain.signposts.map(completeSignpost),
  })
}
