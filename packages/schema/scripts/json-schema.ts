import type { Declaration } from '@routebord/reference'
import type { FieldShape, ValueKind } from '../src/field.ts'
import {
  DATE_PATTERN,
  LOCALE_PATTERN,
  SAFE_URL_PATTERN,
  UNPRINTABLE_PATTERN,
} from '../src/patterns.ts'

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A named part of the format: its fields, and the interface that documents them. */
export interface Definition {
  readonly name: string
  readonly field: FieldShape
}

const printable = UNPRINTABLE_PATTERN.source.slice(1, -1)

const VALUES: Readonly<Record<ValueKind, JsonSchema>> = {
  id: { type: 'string', minLength: 1, pattern: `^[^${printable}]+$` },
  code: { type: 'string', minLength: 1, pattern: `^[^${printable}]+$` },
  text: { $ref: '#/$defs/Text' },
  date: { type: 'string', pattern: DATE_PATTERN.source },
  boolean: { type: 'boolean' },
  number: { type: 'number' },
  share: { type: 'number', minimum: 0, maximum: 1 },
  positiveInteger: { type: 'integer', minimum: 1 },
  url: { type: 'string', pattern: withoutCase(SAFE_URL_PATTERN.source) },
  locale: { type: 'string', pattern: LOCALE_PATTERN.source },
}

/** What a JSON Schema cannot say of a document; `parseJourney` does. */
export const BEYOND_JSON_SCHEMA: readonly string[] = [
  'too-large: budgets on the whole document',
  'forbidden-key: names that JavaScript gives a meaning of its own, at any depth',
  'older-format and newer-format: another version is another schema',
  'wrong-type: a date that no calendar has, such as 2026-02-30, and a scale whose min is not less than its max',
  'unknown-id and duplicate-id: ids that name nothing, or two things',
  'after-cycle, phase-order and end-before-start: the order of steps',
  'role-not-at-step: roles where they never are',
  'emotion-outside-scale: feelings off the scale of their own document',
  'empty-place, links-to-itself and compares-to-itself: ends that lead nowhere',
  'role-count, no-evidence, long-title, unknown-field: warnings',
]

/** Makes the JSON Schema (2020-12) of a document from its fields and from the docstrings of its interfaces. */
export function createJsonSchema(
  root: Definition,
  parts: readonly Definition[],
  declarations: readonly Declaration[],
  $id: string,
): JsonSchema {
  const namesOf = new Map(parts.map(({ name, field }) => [identityOf(field), name]))
  const docsOf = new Map(declarations.map((declaration) => [declaration.name, declaration]))
  const schemaOf = (field: FieldShape): JsonSchema => {
    const name = namesOf.get(identityOf(field))
    return name === undefined ? shapeOf(field, undefined) : { $ref: `#/$defs/${name}` }
  }
  const shapeOf = (field: FieldShape, docs: Declaration | undefined): JsonSchema => {
    if (field.kind === 'choice') return { enum: field.options }
    if (field.kind === 'format') return { const: field.format }
    if (field.kind === 'reference') return VALUES.id
    if (field.kind === 'record')
      return { type: 'object', additionalProperties: schemaOf(field.item) }
    if (field.kind === 'list')
      return {
        type: 'array',
        items: schemaOf(field.item),
        ...(field.least > 0 && { minItems: field.least }),
      }
    if (field.kind !== 'object') return VALUES[field.kind]
    const fields = Object.entries(field.known)
    return {
      type: 'object',
      ...(docs && { description: docs.docs.text }),
      properties: Object.fromEntries(
        fields.map(([key, part]) => [
          key,
          { description: describe(docs, key), ...schemaOf(part), ...defaultOf(part) },
        ]),
      ),
      required: Object.keys(field.required),
    }
  }
  const definitions = parts
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, field }) => [name, shapeOf(field, docsOf.get(name))])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id,
    title: root.name,
    $comment: `Not said here, and checked by the parser: ${BEYOND_JSON_SCHEMA.join('; ')}.`,
    ...shapeOf(root.field, docsOf.get(root.name)),
    $defs: { ...Object.fromEntries(definitions), Text: textSchema(docsOf.get('Text')) },
  }
}

/** A field with a default is another object, and holds the same. */
function identityOf(field: FieldShape): unknown {
  return field.kind === 'object' ? field.known : field
}

function defaultOf({ fallback }: FieldShape): JsonSchema {
  return fallback === undefined ? {} : { default: fallback }
}

function describe(declaration: Declaration | undefined, key: string): string {
  const text = declaration?.members.find(({ name }) => name === key)?.docs.text
  if (text === undefined || text === '')
    throw new Error(`${declaration?.name ?? 'a part without a name'}.${key} has no docstring`)
  return text
}

function textSchema(declaration: Declaration | undefined): JsonSchema {
  return {
    description: declaration?.docs.text,
    anyOf: [
      { type: 'string' },
      { type: 'object', minProperties: 1, additionalProperties: { type: 'string' } },
    ],
  }
}

/** Spells a pattern that minds no case for a reader that has no such flag. */
function withoutCase(pattern: string): string {
  return pattern.replace(/\^\((.*?)\)\[/, (_, schemes: string) => {
    const spelt = schemes.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
    return `^(${spelt})[`
  })
}
