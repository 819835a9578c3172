import { DEFAULT_BUDGET, findExcess } from './budget.ts'
import { findFormatFault } from './find-format-fault.ts'
import { enJourney } from './messages/en.ts'
import { migrateFromVersion0 } from './migrations/from-version-0.ts'
import { type ParseOptions, type Refused, refuse } from './parse-document.ts'
import { recordOf } from './salvage.ts'

const CURRENT = 'routebord/1'

/** The step from each older format to the next: a pure function that keeps what it does not know. */
const MIGRATIONS: Readonly<Record<string, (document: unknown) => unknown>> = {
  'routebord/0': migrateFromVersion0,
}

/** A document in today's format, or the issues that keep it from being brought there. */
export type MigrateResult =
  | {
      readonly ok: true
      /** The input itself where nothing was to be done; otherwise a new document. Not yet checked: `parseJourney` does that. */
      readonly document: unknown
      /** The formats it went through, from its own to today's. */
      readonly formats: readonly string[]
    }
  | Refused

/**
 * Brings a document of an older format to today's, one version at a time. The input is not changed and nothing is
 * lost: fields that no version knows are carried along. A newer format is refused with an issue that says what to do.
 * @example
 * import { migrateJourney } from '@routebord/schema/migrate'
 * const result = migrateJourney({ format: 'routebord/0', id: 'old', title: 'Old', actors: [], stages: [], steps: [] })
 * result.ok && result.formats // → ["routebord/0", "routebord/1"]
 */
export function migrateJourney(
  input: unknown,
  { messages = enJourney, budget }: ParseOptions = {},
): MigrateResult {
  const excess = findExcess(input, { ...DEFAULT_BUDGET, ...budget })
  if (excess.length > 0) return refuse(input, excess, messages)
  let document = input
  const formats: string[] = []
  for (;;) {
    const { format } = recordOf(document)
    if (typeof format === 'string') formats.push(format)
    const migrate =
      typeof format === 'string' && Object.hasOwn(MIGRATIONS, format)
        ? MIGRATIONS[format]
        : undefined
    if (migrate === undefined) break
    document = migrate(document)
  }
  const fault = findFormatFault(document, CURRENT)
  if (fault.length > 0) return refuse(input, fault, messages)
  return Object.freeze({ ok: true, document, formats: Object.freeze(formats) })
}
