import { expect, test, vi } from 'vitest'
import { remember } from '../src/html/remember.ts'

const thing = { a: 1 }

test.each([
  ['the same thing', thing, thing],
  ['a new list of the same things', [thing, 'b'], [thing, 'b']],
  ['a new record of the same things', { thing, b: 2 }, { thing, b: 2 }],
  ['an empty list', [], []],
  ['nothing', undefined, undefined],
  ['what is no number', Number.NaN, Number.NaN],
])('what was made stays for %s', (_name, first, second) => {
  const make = vi.fn((_given: unknown) => ({}))
  const remembered = remember(make)
  expect(remembered(second)).toBe(remembered(first))
  expect(make).toHaveBeenCalledTimes(1)
})

test.each([
  ['another thing that says the same, one level down', { thing }, { thing: { a: 1 } }],
  ['a longer list', [thing], [thing, thing]],
  ['a shorter list', [thing, thing], [thing]],
  ['another name', { a: thing }, { b: thing }],
  ['undefined under another name', { a: undefined }, { b: undefined }],
  ['two maps', new Map([[1, 1]]), new Map([[2, 2]])],
  ['two dates', new Date(0), new Date(1)],
  ['nothing and an empty list', undefined, []],
])('%s is made anew', (_name, first, second) => {
  const make = vi.fn((_given: unknown) => ({}))
  const remembered = remember(make)
  remembered(first)
  remembered(second)
  expect(make).toHaveBeenCalledTimes(2)
  expect(make).toHaveBeenLastCalledWith(second)
})

test('only the last is kept', () => {
  const make = vi.fn((given: string) => ({ given }))
  const remembered = remember(make)
  remembered('a')
  remembered('b')
  expect(remembered('a')).toEqual({ given: 'a' })
  expect(make).toHaveBeenCalledTimes(3)
})
