import fc from 'fast-check'
import type { IssuePath } from '../src/index.ts'
import { copyOf } from './changed-document.ts'
import { placesOf } from './places-of.ts'

/** Words that mean something to JavaScript, or to this format, at the wrong place. */
const WORDS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'length',
  'en',
  'id',
  'roles',
  'operator',
  'need',
  'jams',
  'routebord/0',
  'routebord/1',
  '2026-01-01',
  '2026-02-30T25:61Z',
  'javascript:alert(1)',
  '\u202Eabc',
  '\ud800',
  '😀',
  '',
]
export const word: fc.Arbitrary<string> = fc.constantFrom(...WORDS)

/** An object with keys that JavaScript could stumble over, as JSON.parse makes it. */
export const ambush: fc.Arbitrary<unknown> = fc
  .tuple(word, word, fc.jsonValue())
  .map(([first, second, value]) =>
    JSON.parse(
      `{${JSON.stringify(first)}: ${JSON.stringify(value)}, ${JSON.stringify(second)}: 0}`,
    ),
  )

/** Anything that may stand where something else should. */
export const replacement: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  word,
  ambush,
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.array(word),
  fc.dictionary(word, word),
)

type Mutation =
  | { readonly kind: 'put'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'take'; readonly at: number }
  | { readonly kind: 'rename'; readonly at: number; readonly to: string }
  | { readonly kind: 'copy'; readonly at: number; readonly from: number }
  | { readonly kind: 'double'; readonly at: number }

const place = fc.nat({ max: 1_000_000 })
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('put'), at: place, value: replacement }),
  fc.record({ kind: fc.constant('take'), at: place }),
  fc.record({ kind: fc.constant('rename'), at: place, to: word }),
  // What stands elsewhere in the same document is more likely to be half right than anything made up.
  fc.record({ kind: fc.constant('copy'), at: place, from: place }),
  fc.record({ kind: fc.constant('double'), at: place }),
)

// One change often leaves a document right, six hardly ever do: both are wanted.
const mutations = fc.oneof(
  mutation.map((one) => [one]),
  fc.array(mutation, { minLength: 2, maxLength: 6 }),
)

/** A document with one to six of its places changed. */
export function mutated(document: unknown): fc.Arbitrary<unknown> {
  return mutations.map((list) => {
    const changed = copyOf(document)
    for (const one of list) mutate(changed, one)
    return changed
  })
}

function mutate(document: unknown, mutation: Mutation): void {
  const places = placesOf(document)
  const at = places[mutation.at % places.length]
  const key = at?.at(-1)
  if (at === undefined || key === undefined) return
  const holder = valueAt(document, at.slice(0, -1)) as object
  const old = Reflect.get(holder, key)
  if (mutation.kind === 'put') define(holder, key, mutation.value)
  else if (mutation.kind === 'copy') {
    const from = places[mutation.from % places.length] ?? []
    define(holder, key, copyOf(valueAt(document, from)))
  } else if (mutation.kind === 'double') {
    if (Array.isArray(holder)) holder.push(copyOf(old))
    else define(holder, `${key}s`, copyOf(old))
  } else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else {
    Reflect.deleteProperty(holder, key)
    if (mutation.kind === 'rename') define(holder, mutation.to, old)
  }
}

function valueAt(value: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>((at, key) => Reflect.get(at as object, key), value)
}

// Defined, not set: `__proto__` is to be a key here, as JSON.parse makes it one.
function define(holder: object, key: string | number, value: unknown): void {
  const how = { configurable: true, enumerable: true, writable: true }
  Object.defineProperty(holder, key, { value, ...how })
}
