import type {
  Evidence,
  Friction,
  LocalizedText,
  Phase,
  ResolvedEmotionScale,
  Role,
  Signpost,
  Step,
} from '@routebord/schema'

/** Something that is referred to by an id. */
export type Named = Role | Phase | Step | Evidence | Signpost

/** What the parts of a document are written with. */
export interface WriteContext {
  /** The id in the document of something of a journey. */
  readonly idOf: (item: Named) => string
  /** The id in the document of a friction; undefined when no journey names it. */
  readonly frictionId: (friction: Friction) => string | undefined
  /** The ids of several, each once. */
  readonly idsOf: (items: readonly Named[]) => readonly string[]
  /** Whether two texts are as good as the same. */
  readonly isSame: (one: LocalizedText, other: LocalizedText) => boolean
  readonly scale: ResolvedEmotionScale
}

/** Writes a date the short way where it is midnight; undefined for years the format cannot write. */
export function writeDate(date: number | undefined): string | undefined {
  if (date === undefined) return undefined
  const written = new Date(date).toISOString()
  return /^\d{4}-/.test(written) ? written.replace('T00:00:00.000Z', '') : undefined
}
