import type { Composite, Leg } from '@routebord/analysis'
import type { Link, LocalizedText, Phase, Role, Signpost, Step } from '@routebord/schema'
import type { LayoutLanguage } from './language.ts'

/** What every part of a description is written with. */
export interface DescriptionContext {
  readonly composite: Composite
  readonly locale: string
  readonly language: LayoutLanguage
  readonly list: Intl.ListFormat
  readonly number: Intl.NumberFormat
  readonly signsAt: ReadonlyMap<Step | Phase, readonly Signpost[]>
  readonly linksAt: ReadonlyMap<Step | undefined, readonly Link[]>
  readonly say: (text: LocalizedText) => string
  readonly legsFrom: ReadonlyMap<Step, readonly Leg[]>
  readonly legsTo: ReadonlyMap<Step, readonly Leg[]>
}

/** Joins names as the language joins them. */
export function joinNames(roles: readonly Role[], context: DescriptionContext): string {
  const names = roles.map((role) => nameOf(role, context))
  return context.list.format(names)
}

/** Names a role: by its person where there is one. */
export function nameOf(role: Role, context: DescriptionContext): string {
  return context.say(role.persona?.name ?? role.name)
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Keeps a text that runs from right to left from turning round the words beside it (Unicode FSI and PDI). */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}
