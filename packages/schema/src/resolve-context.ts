import type { Text } from './document.ts'
import type { Evidence, LocalizedText, Phase, Role } from './model.ts'

/** Looks up objects by id, and says which id was unknown. */
export type Lookup<T> = (id: string) => T

/** The lookups and conversions that every part of a document is resolved with. */
export interface ResolveContext {
  readonly text: (text: Text) => LocalizedText
  readonly role: Lookup<Role>
  /** Each role once, in document order. */
  readonly roles: (ids: readonly string[]) => readonly Role[]
  readonly phase: Lookup<Phase>
  readonly evidence: Lookup<Evidence>
}
