import logSchema from '@routebord/schema/account-log.schema.json' with { type: 'json' }
import journeySchema from '@routebord/schema/journey.schema.json' with { type: 'json' }
import type { HostileDocuments } from './hostile-documents.ts'

/** The text to look for. */
export const MARK = 'canary'
const ADDRESS = `https://example.test/?${MARK}`

interface Schema {
  readonly $ref?: string
  readonly title?: string
  readonly type?: string
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: Schema
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** Lists the fields of the format that may hold any text, and in which documents full of `MARK` have none. */
export function findUnfilledFields({ journey, log }: HostileDocuments): readonly string[] {
  return [...unfilledIn(journeySchema as Schema, journey), ...unfilledIn(logSchema as Schema, log)]
}

function unfilledIn(root: Schema, document: unknown): readonly string[] {
  const filled = new Set<string>()
  const visit = (schema: Schema, value: unknown): void => {
    const { name, holder } = resolve(schema, root)
    for (const [key, held] of Object.entries((value ?? {}) as Record<string, unknown>)) {
      const field = holder.properties?.[key] ?? holder.items ?? holder.additionalProperties
      if (field === undefined || typeof value !== 'object') continue
      if (JSON.stringify(held).includes(MARK)) filled.add(`${name}.${key}`)
      visit(field, held)
    }
  }
  visit(root, document)
  return textFields(root).filter((field) => !filled.has(field))
}

/** Gives the definition that a schema stands for; lists and records have the name of what holds them. */
function resolve(schema: Schema, root: Schema): { readonly name: string; readonly holder: Schema } {
  const name = schema.$ref?.split('/').at(-1) ?? schema.title ?? ''
  return { name, holder: root.$defs?.[name] ?? schema }
}

function textFields(root: Schema): readonly string[] {
  const objects = Object.entries({ ...root.$defs, [root.title ?? '']: root })
  return objects.flatMap(([name, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([, field]) => holdsText(field) || (field.items && holdsText(field.items)))
      .map(([key]) => `${name}.${key}`),
  )
}

/** Dates and languages have patterns that leave no room for a text. */
function holdsText({ $ref, type, pattern = '' }: Schema): boolean {
  if ($ref?.endsWith('/Text') === true) return true
  return type === 'string' && [MARK, ADDRESS].some((text) => new RegExp(pattern, 'u').test(text))
}
