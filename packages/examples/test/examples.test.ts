import { parseJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { bouncyBall, examples } from '../src/index.ts'
import { methodExamples } from '../src/method/index.ts'

/** What is told of maps that are larger or smaller than a buying group normally is, or that name no source. */
const WARNED: Readonly<Record<string, readonly string[]>> = {
  'two-roles': ['role-count'],
  'software-subscription': ['role-count'],
  'hospital-tender': ['role-count'],
  'bouncy-ball-1': ['role-count', 'no-evidence'],
  'inside-out': ['role-count', 'no-evidence'],
  'operator-alone': ['role-count'],
  'director-alone': ['role-count'],
  'no-why': ['no-evidence'],
  'no-politics': ['role-count'],
}

const LOCALES = ['en', 'da', 'nl']

/** The fields that hold a text, or a list of texts. `format` is one at a signpost and not at the root. */
const TEXT_FIELDS = new Set([
  'title',
  'why',
  'audience',
  'decisions',
  'offering',
  'name',
  'about',
  'wishes',
  'needs',
  'interests',
  'quote',
  'question',
  'answer',
  'format',
  'owner',
  'carries',
  'unit',
])

interface PlacedText {
  readonly place: string
  readonly text: unknown
}

function textsOf(value: unknown, place: string): PlacedText[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]): PlacedText[] => {
    const at = `${place}.${key}`
    if (at === 'root.format') return []
    // A role may be called owner too.
    const isText =
      place.endsWith('.labels') || (TEXT_FIELDS.has(key) && !place.endsWith('.experience'))
    if (!isText) return textsOf(child, at)
    return (Array.isArray(child) ? child : [child]).map((text) => ({ place: at, text }))
  })
}

describe.each(Object.entries({ ...examples, ...methodExamples }))('%s', (name, document) => {
  test('gives no issue, and no warning but those that are known', () => {
    const result = parseJourney(document)
    expect(result.ok ? result.warnings.map(({ code }) => code) : result.issues).toEqual(
      WARNED[name] ?? [],
    )
  })

  test('is known by its own id', () => {
    expect(document.id).toBe(name)
  })

  test('says everything in English, Danish and Dutch', () => {
    const texts = textsOf(document, 'root')
    expect(texts.length).toBeGreaterThan(10)
    const wanting = texts.filter(({ text }) => {
      if (typeof text !== 'object' || text === null) return true
      const said = new Map<string, unknown>(Object.entries(text))
      return LOCALES.some((locale) => {
        const words = said.get(locale)
        return typeof words !== 'string' || words.trim() === ''
      })
    })
    expect(wanting).toEqual([])
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})

test('the bouncy ball has signposts that are missing, planned and placed', () => {
  const states = new Set((bouncyBall.signposts ?? []).map(({ status }) => status))
  expect([...states].sort()).toEqual(expect.arrayContaining(['missing', 'placed', 'planned']))
})
