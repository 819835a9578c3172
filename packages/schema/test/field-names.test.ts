import { describe, expect, test } from 'vitest'
import documentSource from '../src/document.ts?raw'
import { journeyDocumentSchema } from '../src/document-schema.ts'

/** What a valibot schema tells of itself, as far as it is needed to walk it. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly options?: readonly unknown[]
  readonly item?: Shape
  readonly value?: Shape
  readonly wrapped?: Shape
}

interface Field {
  readonly name: string
  readonly optional: boolean
  readonly type: string
}

// The compiler holds the schema to the interfaces (document-schema.ts assigns one to the other), but not the
// interfaces to the schema: an optional field that only they know would pass. So both are read here.
const ROOT = 'JourneyDocument'
const SOURCE = documentSource.replaceAll(/\/\*\*.*?\*\//gs, '')
const INTERFACES = new Map(
  [...SOURCE.matchAll(/export interface (\w+) \{\n(.*?)\n\}/gs)].map(([, name = '', body = '']) => [
    name,
    [...body.matchAll(/^ {2}readonly (\w+)(\??): (.+)$/gm)].map(
      ([, field = '', mark = '', type = '']): Field => ({
        name: field,
        optional: mark === '?',
        type,
      }),
    ),
  ]),
)
const UNIONS = new Map(
  [...SOURCE.matchAll(/export type (\w+) =\s*((?:\s*\|? ?'[^']+')+)/g)].map(
    ([, name = '', body = '']) => [name, body],
  ),
)

function pairsOf(name: string, shape: Shape): [string, Shape][] {
  const pairs: [string, Shape][] = [[name, shape]]
  for (const field of INTERFACES.get(name) ?? []) {
    const inner = [...INTERFACES.keys()].find((other) =>
      new RegExp(`\\b${other}\\b`).test(field.type),
    )
    const entry = shape.entries?.[field.name]
    if (inner !== undefined && entry !== undefined) pairs.push(...pairsOf(inner, innermost(entry)))
  }
  return pairs
}

/** The object that a field holds, or holds a list or a record of. */
function innermost(shape: Shape): Shape {
  const inner = shape.wrapped ?? shape.item ?? shape.value
  return inner === undefined || shape.entries !== undefined ? shape : innermost(inner)
}

function literalsOf(type: string): string[] {
  const written = UNIONS.get(type.match(/\b(\w+)\b(?:\[\])?$/)?.[1] ?? '') ?? type
  return [...written.matchAll(/'([^']+)'|\b(\d+)\b/g)].map(
    ([, word, digits]) => word ?? `${digits}`,
  )
}

const PAIRS = pairsOf(ROOT, journeyDocumentSchema as unknown as Shape)

test('every interface of the document is met on the way through the schema', () => {
  expect(INTERFACES.size).toBeGreaterThan(15)
  expect([...new Set(PAIRS.map(([name]) => name))].sort()).toEqual([...INTERFACES.keys()].sort())
})

describe.each(PAIRS)('%s', (name, shape) => {
  const fields = INTERFACES.get(name) ?? []

  test('has the same fields as its schema, in the same order', () => {
    expect(Object.keys(shape.entries ?? {})).toEqual(fields.map((field) => field.name))
  })

  test('requires the same fields as its schema', () => {
    const required = Object.entries(shape.entries ?? {}).filter(
      ([, { type }]) => type !== 'optional',
    )
    expect(required.map(([key]) => key)).toEqual(
      fields.filter((field) => !field.optional).map((field) => field.name),
    )
  })

  test('knows the same values as its schema', () => {
    const known = Object.entries(shape.entries ?? {}).map(([key, entry]) => [
      key,
      (innermost(entry).options ?? []).map(String).sort(),
    ])
    const written = fields
      .map((field) => [field.name, literalsOf(field.type).sort()] as const)
      .map(([key, values]) => [key, key === 'format' && name === ROOT ? [] : values])
    expect(known).toEqual(written)
  })
})
