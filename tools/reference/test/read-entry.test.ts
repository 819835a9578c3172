import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Declaration, readEntry, readModule, readWholeEntry } from '../src/index.ts'

const fileOf = (name: string): string =>
  fileURLToPath(new URL(`./modules/${name}.ts`, import.meta.url))
const declared = (module: string, name: string): Declaration | undefined =>
  readModule(fileOf(module)).declarations.find((declaration) => declaration.name === name)

describe('readEntry', () => {
  test('lists by name what an entry declares and passes on, and from where', () => {
    const found = readEntry(fileOf('entry')).map(({ name, kind, file }) => [
      name,
      kind,
      file.split('/').at(-1),
    ])
    expect(found).toEqual([
      ['Box', 'interface', 'types.ts'],
      ['Colour', 'type', 'types.ts'],
      ['Failure', 'class', 'classes.ts'],
      ['GREETING', 'constant', 'functions.ts'],
      ['Labelled', 'interface', 'types.ts'],
      ['drive', 'function', 'road.ts'],
      ['overloaded', 'function', 'functions.ts'],
      ['published', 'constant', 'entry.ts'],
      ['twice', 'function', 'functions.ts'],
    ])
  })

  test('keeps apart what comes from other packages', () => {
    expect(readWholeEntry(fileOf('entry')).foreign).toEqual([
      { name: 'Comment', as: 'Comment', from: 'oxc-parser' },
    ])
  })

  test('says what an entry passes on that is not there', () => {
    expect(() => readEntry(fileOf('wrong-entry'))).toThrow('./road.ts declares no fly')
  })

  test('keeps the docstring of a name that it gives anew', () => {
    const published = readEntry(fileOf('entry')).find(({ name }) => name === 'published')
    expect([published?.signature, published?.docs.text]).toEqual([
      'const local: number',
      'A local name under another one.',
    ])
  })
})

describe('a declaration', () => {
  test('of an interface has its fields, its type parameters and what it extends', () => {
    const box = declared('types', 'Box')
    expect(box?.signature).toBe('interface Box<T> extends Labelled')
    expect(box?.parents).toEqual(['Labelled'])
    expect(box?.members.map(({ name, optional, type, docs }) => [name, optional, type, docs.text]))
      // In the order they are written.
      .toEqual([
        ['content', false, 'T', 'What is in it.'],
        ['ribbon', true, "'none' | 'bow'", 'How it is tied. Defaults to `none`.'],
        ['open', false, '(force: number) => T', ''],
        ['close', true, '(): void', 'Shuts it.'],
      ])
  })

  test('of a type knows the values of a closed set, and of nothing else', () => {
    expect(declared('types', 'Colour')?.values).toEqual(["'red'", "'green'", '3'])
    expect(declared('types', 'Either')?.values).toEqual([])
    expect(declared('types', 'Box')?.values).toEqual([])
  })

  test('of a class shows what is public', () => {
    const failure = declared('classes', 'Failure')
    expect(failure?.parents).toEqual(['Error'])
    expect(failure?.members.map(({ name, type, docs }) => [name, type, docs.text])).toEqual([
      ['reasons', 'readonly string[]', 'Why it did.'],
      ['constructor', '(message: string)', ''],
      ['weight', 'number', 'How bad it is, from 1 to 3.'],
      ['describe', '(separator?: string): string', 'Says why, in one line.'],
    ])
  })

  test('of a function ends before its body', () => {
    expect(declared('functions', 'withoutDocs')?.signature).toBe(
      'async function withoutDocs<T extends object>(\n  value: T,\n  { deep = false }: { readonly deep?: boolean } = {},\n): Promise<readonly T[]>',
    )
    expect(declared('functions', 'withoutDocs')?.docs.text).toBe('')
  })

  test('of overloads is one, without the implementation', () => {
    const { declarations } = readModule(fileOf('functions'))
    expect(declarations.filter(({ name }) => name === 'overloaded')).toHaveLength(1)
    expect(declared('functions', 'overloaded')).toMatchObject({
      signature:
        'function overloaded(value: string): number\nfunction overloaded(value: number, digits?: number): string',
      docs: { text: 'Reads a number from a text, or a text from a number.' },
    })
  })

  test('of a constant has its type and no value', () => {
    expect(declared('functions', 'GREETING')?.signature).toBe('const GREETING: string')
  })
})
