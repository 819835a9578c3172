import { parseJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { bouncyBall, examples } from '../src/index.ts'

/** The maps that are larger or smaller than a buying group normally is, and say so. */
const UNUSUAL_SIZE: ReadonlySet<string> = new Set([
  'two-roles',
  'software-subscription',
  'hospital-tender',
])

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

describe.each(Object.entries(examples))('%s', (name, document) => {
  test('gives no issue, and no warning but that of its size', () => {
    const result = parseJourney(document)
    expect(result.ok ? result.warnings.map(({ code }) => code) : result.issues).toEqual(
      UNUSUAL_SIZE.has(name) ? ['role-count'] : [],
    )
  })

  test('is known by its own id', () => {
    expect(document.id).toBe(name)
  })

  test('says everything in English, Danish and Dutch', () => {
    const texts = textsOf(document, 'root')
    expect(texts.length).toBeGreaterThan(40)
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
