import { deriveComposite } from '@routebord/analysis'
import { describe, expect, test } from 'vitest'
import { ENGINES } from '../../src/layout/engines.ts'
import { type Entry, makeJourney } from '../../src/layout/make-journey.ts'
import { measureEngines } from '../../src/layout/measure-engines.ts'

const entries: readonly Entry[] = ['at the start', 'late']

describe.each(entries)('a journey of 5 roles and 40 steps that join %s', (entry) => {
  const journey = makeJourney({ roles: 5, steps: 40 }, entry)
  const { legs, paths } = deriveComposite(journey)

  test('is as large as asked for, and roles join when they should', () => {
    expect([journey.roles.length, journey.steps.length]).toEqual([5, 40])
    const entered = paths.map((path) => path.entry?.index)
    if (entry === 'late') expect(new Set(entered).size).toBeGreaterThan(1)
    else expect(entered).toEqual([0, 0, 0, 0, 0])
  })

  test.each(ENGINES)('is laid out whole and in order by $name', async (engine) => {
    // Throws where a step is left out, stands over another, or before one that its role took earlier.
    const [measured] = await measureEngines([engine], journey, 1)
    expect(measured?.times).toHaveLength(1)
    const { threads = -1, legs: edges = -1 } = measured?.crossings ?? {}
    // Nobody draws a journey like this without crossings, and no two edges of 50 cross twice on average.
    expect(threads).toBeGreaterThan(0)
    expect(threads).toBeLessThan(10 * 40)
    expect(edges).toBeGreaterThanOrEqual(0)
    expect(edges).toBeLessThan(2 * legs.length)
  })
})
