import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { claimsOf, moduleOf, proveExample, readValue, runExample } from '../src/index.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const CODE = [
  "import { twice } from './modules/entry.ts'",
  'const four = twice(2) // → not a claim, for the line gives nothing',
  'four // → 4',
  '[four, "a"].length > 1   // → true',
  'twice(four)',
].join('\n')

describe('the claims of an example', () => {
  test('are the lines that say what they give', () => {
    expect(claimsOf(CODE)).toEqual([
      { expression: 'four', value: '4' },
      { expression: '[four, "a"].length > 1', value: 'true' },
    ])
    expect(claimsOf('four // 4\n// → 4')).toEqual([])
  })

  test('become what the module collects, line for line', () => {
    expect(moduleOf(CODE).split('\n')).toEqual([
      'const given: unknown[] = []',
      "import { twice } from './modules/entry.ts'",
      'const four = twice(2) // → not a claim, for the line gives nothing',
      'given.push(four)',
      'given.push([four, "a"].length > 1)',
      'twice(four)',
      '',
    ])
  })
})

describe('running an example', () => {
  test('gives the real values, as JSON would carry them', async () => {
    expect(await runExample(CODE, HERE)).toEqual([4, true])
  })

  test('gives another value than a wrong claim does', async () => {
    const code = CODE.replace('→ 4', '→ 5')
    expect(claimsOf(code)[0]?.value).toBe('5')
    expect(await runExample(code, HERE)).toEqual([4, true])
  })

  test('fails with the complaint of an example that does not run', async () => {
    await expect(runExample('nothing.here // → 1', HERE)).rejects.toThrow('nothing is not defined')
  })
})

describe('proving an example', () => {
  test('gives each expression with its value', async () => {
    expect(await proveExample(CODE, HERE)).toEqual([
      { expression: 'four', value: 4 },
      { expression: '[four, "a"].length > 1', value: true },
    ])
  })

  test('refuses a wrong claim, and says what is right', async () => {
    const code = '({ a: [1, 2] }) // → { "a": [1, 3] }'
    await expect(proveExample(code, HERE)).rejects.toThrow('gives {"a":[1,2]}, not { "a": [1, 3] }')
  })

  test('runs nothing where nothing is claimed', async () => {
    expect(await proveExample('throw new Error("never run")', HERE)).toEqual([])
  })
})

test('readValue reads an exported constant', async () => {
  expect(await readValue('./modules/functions.ts', 'GREETING', HERE)).toBe('Hello')
})
