import { braid } from '@routebord/d3/braid'
import { emphasize } from '@routebord/d3/overlays'
import { vertical } from '@routebord/d3/vertical'
import { timeAxis } from '@routebord/layout/time'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import '../src/define-with-tools.ts'
import { differences } from '../../d3/test/differences.ts'
import { setMotion } from '../../d3/test/motions.ts'
import type { RoutebordSwimlane } from '../src/index.ts'
import { da } from '../src/languages/da.ts'
import { faultyDocument, journeyDocument, make, settled, smallDocument } from './page.ts'

beforeAll(() => setMotion('reduce'))
afterAll(() => setMotion(''))

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  locale: ['da', 'nl', 'xx'],
  order: ['fewest-crossings', 'nonsense'],
  detail: ['overview', 'cards'],
  direction: ['rtl', 'sideways'],
  tools: ['detail', 'focus search', 'table print legend'],
}

const PROPERTIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  journey: { large: journeyDocument, small: smallDocument, faulty: faultyDocument, text: '{' },
  orientation: { vertical },
  arrangement: { braid },
  axis: { timeAxis },
  overlays: { role: [emphasize({ role: 'operator' })] },
  language: { da },
}

/** What is set on an element, by name, so that a case that fails can be read; null takes it back. */
interface Change {
  readonly name: string
  readonly value: string | null
}

const change: fc.Arbitrary<Change> = fc.oneof(
  ...Object.entries(ATTRIBUTES).map(([name, values]) => changeOf(name, values)),
  ...Object.entries(PROPERTIES).map(([name, values]) => changeOf(name, Object.keys(values))),
)

function changeOf(name: string, values: readonly string[]): fc.Arbitrary<Change> {
  return fc.record({ name: fc.constant(name), value: fc.option(fc.constantFrom(...values)) })
}

function apply(host: RoutebordSwimlane, { name, value }: Change): void {
  if (name in PROPERTIES) Reflect.set(host, name, value && PROPERTIES[name]?.[value])
  else if (value === null) host.removeAttribute(name)
  else host.setAttribute(name, value)
}

function journeyOf(value: string | null): Change {
  return { name: 'journey', value }
}

test('whatever an element was before, it is what a new one would be', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
    // Above a fault the map of before would stay.
    fc.tuple(fc.constantFrom('large', 'small'), fc.constantFrom('large', 'small', null)),
    async (changes, [first, last]) => {
      const rounds = [[journeyOf(first)], ...changes, [journeyOf(last)]]
      const [old, young] = [make(), make()]
      document.body.append(old)
      for (const round of rounds) {
        for (const one of round) apply(old, one)
        await settled()
      }
      const held = new Map(rounds.flat().map((one) => [one.name, one]))
      for (const one of held.values()) apply(young, one)
      document.body.append(young)
      await settled()
      const found = differences(old, young)
      document.body.replaceChildren()
      expect(found).toEqual([])
    },
  )
  await fc.assert(property, { numRuns: 20, seed: 1 })
})
