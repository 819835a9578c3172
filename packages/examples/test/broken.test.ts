import { readdirSync } from 'node:fs'
import { parseJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import expected from '../broken/expected.json' with { type: 'json' }

const FOLDER = new URL('../broken/', import.meta.url)

test('every broken document has its issues written down', () => {
  const names = readdirSync(FOLDER).map((file) => file.replace('.json', ''))
  expect(names.toSorted()).toEqual([...Object.keys(expected), 'expected'].sort())
})

describe.each(Object.entries(expected))('%s', (name, issues) => {
  test('gives the issues that are written down, each with a cure', async () => {
    const { default: document } = await import(`../broken/${name}.json`)
    const result = parseJourney(document)
    const found = result.ok ? [] : result.issues
    expect(found.map(({ code, path }) => ({ code, path }))).toEqual(issues)
    expect(found.filter(({ hint }) => hint === '')).toEqual([])
  })
})
