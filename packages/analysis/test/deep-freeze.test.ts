import { expect, test } from 'vitest'
import { deepFreeze } from '../src/deep-freeze.ts'
import { thawedIn } from './frozen.ts'

test('all that a value holds is frozen', () => {
  const value = { list: [{ deep: { deeper: [1, null, undefined, 'x'] } }], empty: {}, none: null }
  expect(deepFreeze(value)).toBe(value)
  expect(thawedIn(value)).toBe(0)
  expect(Object.isFrozen(value.list[0]?.deep.deeper)).toBe(true)
})

test.each([1, 'text', null, undefined, true])('%j is returned as it is', (value) => {
  expect(deepFreeze(value)).toBe(value)
})

test('what is frozen ends the way down', () => {
  const inner = { open: true }
  const outer = Object.freeze({ inner })
  deepFreeze({ outer })
  expect(Object.isFrozen(inner)).toBe(false)
})

test('objects that hold each other are frozen once', () => {
  const one: { other?: object } = {}
  const other = { one }
  one.other = other
  deepFreeze(one)
  expect([Object.isFrozen(one), Object.isFrozen(other)]).toEqual([true, true])
})

test('no chain is too long', () => {
  let chain: object = { end: true }
  for (let length = 0; length < 200_000; length += 1) chain = { chain }
  deepFreeze(chain)
  expect(thawedIn(chain)).toBe(0)
})
