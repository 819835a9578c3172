import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accountLogFields } from '../src/account-log-fields.ts'
import type { FieldShape } from '../src/field.ts'
import { journeyFields } from '../src/journey-fields.ts'

interface Property {
  readonly name: string
  readonly optional: boolean
  readonly type: string
}

// The compiler holds the tables of fields to the interfaces (each is a `Field` of one), but not the interfaces to
// the tables: an optional field that only they know would pass. So both are read here.
const FOLDER = new URL('../src/', import.meta.url)
const FILES = readdirSync(FOLDER).filter(
  (file) => file.endsWith('-document.ts') && file !== 'parse-document.ts',
)
const TEXT = FILES.map((file) => readFileSync(new URL(file, FOLDER), 'utf8')).join('\n')
const SOURCE = TEXT.replaceAll(/\/\*\*.*?\*\//gs, '')
const INTERFACES = new Map(
  [...SOURCE.matchAll(/export interface (\w+) \{\n(.*?)\n\}/gs)].map(([, name = '', body = '']) => [
    name,
    [...body.matchAll(/^ {2}readonly (\w+)(\??): (.+)$/gm)].map(
      ([, property = '', mark = '', type = '']): Property => ({
        name: property,
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

type ObjectShape = Extract<FieldShape, { kind: 'object' }>

function pairsOf(name: string, shape: FieldShape): [string, ObjectShape][] {
  const inner = innermost(shape)
  if (inner.kind !== 'object') return []
  const fields = { ...inner.required, ...inner.optional }
  const parts = (INTERFACES.get(name) ?? []).flatMap((property) => {
    const other = [...INTERFACES.keys()].find((key) =>
      new RegExp(`\\b${key}\\b`).test(property.type),
    )
    const field = fields[property.name]
    return other === undefined || field === undefined ? [] : pairsOf(other, field)
  })
  return [[name, inner], ...parts]
}

/** What a field holds, or holds a list or a record of. */
function innermost(shape: FieldShape): FieldShape {
  return shape.kind === 'list' || shape.kind === 'record' ? innermost(shape.item) : shape
}

function valuesOf(shape: FieldShape): string[] {
  const inner = innermost(shape)
  if (inner.kind === 'format') return [inner.format]
  return inner.kind === 'choice' ? inner.options.map(String).sort() : []
}

function literalsOf(type: string): string[] {
  const written = UNIONS.get(type.match(/\b(\w+)\b(?:\[\])?$/)?.[1] ?? '') ?? type
  return [...written.matchAll(/'([^']+)'|\b(\d+)\b/g)]
    .map(([, word, digits]) => word ?? `${digits}`)
    .sort()
}

/** How a property is written, and what its field must be by that. */
const WRITTEN: readonly (readonly [RegExp, readonly FieldShape['kind'][]])[] = [
  [/^readonly /, ['list']],
  [/^Readonly<Record</, ['record']],
  [/Document$|^EmotionScale$/, ['object']],
  [/^Text$/, ['text']],
  [/^boolean$/, ['boolean']],
  [/^number$/, ['number', 'share', 'positiveInteger']],
  [/^Locale$/, ['locale']],
  [/^string$/, ['id', 'reference', 'code', 'date', 'url', 'locale']],
  [/^'[\w-]+\/\d'$/, ['format']],
  [/^'|^1 |^[A-Z]\w+$/, ['choice']],
]

const PAIRS = [
  ...pairsOf('JourneyDocument', journeyFields),
  ...pairsOf('AccountLogDocument', accountLogFields),
]

test('every interface of the documents is met on the way through the tables', () => {
  expect(INTERFACES.size).toBeGreaterThan(20)
  expect([...new Set(PAIRS.map(([name]) => name))].sort()).toEqual([...INTERFACES.keys()].sort())
})

describe.each(PAIRS)('%s', (name, { required, optional }) => {
  const properties = INTERFACES.get(name) ?? []
  const fields = { ...required, ...optional }

  test('requires the same fields as its table, in the same order', () => {
    const named = properties.filter((property) => !property.optional)
    expect(Object.keys(required)).toEqual(named.map((property) => property.name))
  })

  test('may have the same fields as its table, in the same order', () => {
    const named = properties.filter((property) => property.optional)
    expect(Object.keys(optional)).toEqual(named.map((property) => property.name))
  })

  test('knows the same values as its table', () => {
    const known = properties.map((property) => {
      const field = fields[property.name]
      return [property.name, field === undefined ? [] : valuesOf(field)]
    })
    expect(known).toEqual(properties.map(({ name, type }) => [name, literalsOf(type)]))
  })

  test('holds the same kind of thing as its table', () => {
    for (const property of properties) {
      const kinds = WRITTEN.find(([pattern]) => pattern.test(property.type))?.[1] ?? []
      expect(kinds, `${property.name}: ${property.type}`).toContain(fields[property.name]?.kind)
    }
  })
})

describe('references', () => {
  const referencesOf = (shape: FieldShape): (readonly string[])[] => {
    const inner = innermost(shape)
    if (inner.kind === 'reference') return [inner.lists]
    if (inner.kind !== 'object') return []
    return Object.values({ ...inner.required, ...inner.optional }).flatMap(referencesOf)
  }
  const listsOf = (shape: FieldShape): string[] => {
    if (shape.kind !== 'object') return []
    return Object.entries({ ...shape.required, ...shape.optional }).flatMap(([name, field]) => {
      const entry = field.kind === 'list' ? field.item : undefined
      const hasId = entry?.kind === 'object' && 'id' in { ...entry.required, ...entry.optional }
      return hasId ? [name] : []
    })
  }

  test('of a journey lead to lists of it', () => {
    const lists = new Set(referencesOf(journeyFields).flat())
    expect([...lists].sort()).toEqual(['evidence', 'phases', 'roles', 'steps'])
    expect(listsOf(journeyFields)).toEqual(expect.arrayContaining([...lists]))
  })

  test('of an account log lead to lists of it, or of its journey', () => {
    const lists = new Set(referencesOf(accountLogFields).flat())
    expect([...lists].sort()).toEqual(['profiles', 'roles', 'signposts', 'steps'])
    expect([...listsOf(accountLogFields), ...listsOf(journeyFields)]).toEqual(
      expect.arrayContaining([...lists]),
    )
  })

  test('stand wherever the interfaces say “Id of” or “Ids of” something in the same document', () => {
    // Of another journey, of several lists at once, or told by a rule: these are checked elsewhere.
    const elsewhere = ['comparesTo', 'removedIn', 'addresses', 'journey', 'account']
    const said = [...TEXT.matchAll(/\/\*\* Ids? of (?:(?!\*\/).)*\*\/\s+readonly (\w+)/gs)]
    const names = said.map(([, name = '']) => name).filter((name) => !elsewhere.includes(name))
    expect(names.length).toBeGreaterThan(10)
    const fields = PAIRS.flatMap(([, { required, optional }]) =>
      Object.entries({ ...required, ...optional }),
    )
    for (const name of names)
      expect(
        fields.some(([key, field]) => key === name && innermost(field).kind === 'reference'),
        name,
      ).toBe(true)
  })
})
