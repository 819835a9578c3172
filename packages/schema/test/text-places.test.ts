import { describe, expect, test } from 'vitest'
import { assertJourney, parseJourney } from '../src/index.ts'
import { parseAccountLogText, parseJourneyText, type TextIssue } from '../src/parse-text.ts'
import { thawedPlaces } from './frozen-through.ts'
import { LANGUAGES, MESSAGES } from './languages.ts'
import { readMarks } from './marked-text.ts'
import { SMALL_DOCUMENT } from './small-document.ts'
import { SMALL_LOG } from './small-log.ts'

const PRETTY = JSON.stringify(SMALL_DOCUMENT, null, 2)

/** The pretty text with one part replaced; the mark stands where the issue is to be placed. */
function replaced(part: string, by: string): string {
  expect(PRETTY.split(part), part).toHaveLength(2)
  return PRETTY.replace(part, () => by)
}

function found(text: string): readonly string[] {
  const result = parseJourneyText(text)
  const issues: readonly TextIssue[] = result.ok ? result.warnings : result.issues
  return issues.map(({ code, line, column }) => `${code} ${line}:${column}`)
}

test('a text that is right gives the journey of its value, and no warning', () => {
  const result = parseJourneyText(PRETTY)
  expect(result).toEqual(parseJourney(JSON.parse(PRETTY)))
  expect(result).toMatchObject({ ok: true, warnings: [] })
})

describe('each issue stands where it is mended', () => {
  test.each<[string, string, string]>([
    ['wrong-type', '"inCrm": false', '"inCrm": ¤"no"'],
    ['wrong-type', '"buying": [\n        "user"\n      ]', '"buying": ¤{}'],
    ['wrong-type', '"n": 3', '"n":\n¤3.5'],
    ['wrong-type', '"trial",\n      "title": "Trial"', '"trial",\n      "title": ¤[]'],
    ['wrong-type', '"channel": "phone"', '"channel":\t¤7'],
    ['wrong-type', '"emotionScale": {\n    "min": -3', '"emotionScale": ¤{ "min": 3'],
    ['not-one-of', '"stance": "mobilizer"', '"stance": ¤"mobiliser"'],
    ['not-one-of', '"severity": 3', '"severity": ¤null'],
    ['not-one-of', '"decider"', '¤"decidr"'],
    ['wrong-format', '"format": "routebord/1"', '"format": ¤"routebord"'],
    ['newer-format', '"format": "routebord/1"', '"format":   ¤"routebord/2"'],
    ['older-format', '"format": "routebord/1"', '"format":\n\n  ¤"routebord/0"'],
    ['unknown-id', '"phase": "trial"', '"phase": ¤"tral"'],
    ['unknown-id', '"after": [\n        "jams"', '"after": ["jams",\n¤"jam"'],
    [
      'duplicate-id',
      '"id": "director"',
      '"id": "director", "name": "D", "buying": [] }, { "id": ¤"operator"',
    ],
    ['end-before-start', '"end": "2026-01-13"', '"end": ¤"2026-01-11"'],
    ['emotion-outside-scale', '"emotion": -2', '"emotion": ¤-9'],
    ['role-not-at-step', '"experience": {', '"experience": { "director": ¤{},'],
    ['role-not-at-step', '"to": {', '"to": { "role": ¤"director",'],
    ['phase-order', '"phase": "daily"', '"phase": ¤"need"'],
    ['after-cycle', '"after": [\n        "jams"', '"after": ¤["jams", "compare"'],
    ['empty-place', '"to": {\n        "step": "compare"\n      }', '"to": ¤{}'],
    ['compares-to-itself', '"offering": "A press"', '"comparesTo": ¤"small"'],
    ['too-large', '"offering": "A press"', `"offering": ¤"${'x'.repeat(4001)}"`],
  ])('%s at its value: %s', (code, part, by) => {
    const { text, places } = readMarks(replaced(part, by))
    expect(found(text)).toEqual(places.map((place) => `${code} ${place}`))
  })

  test.each<[string, string, string]>([
    ['an entry of a list', '{\n      "id": "need",', '¤{'],
    ['the object of a field', '"purpose": {\n    "why": "To test the format",', '"purpose": ¤{'],
    ['the scale', '"emotionScale": {\n    "min": -3,', '"emotionScale":\n¤{'],
    [
      'one whose own field is misspelt',
      '{\n      "id": "jams",\n      "title"',
      '¤{ "id": "jams",\n "tilte"',
    ],
  ])('missing at the start of the object that lacks it: %s', (_, part, by) => {
    const { text, places } = readMarks(replaced(part, by))
    // A phase without its id is unknown to the step that names it, too.
    expect(found(text).filter((issue) => !issue.startsWith('unknown-id'))).toEqual([
      `missing ${places[0]}`,
    ])
  })

  test('missing at the very start where the whole lacks it', () => {
    expect(found(`\n \t${replaced('"id": "small",', '')}`)).toEqual(['missing 2:3'])
    expect(found('{}').every((issue) => issue === 'missing 1:1')).toBe(true)
    expect(found(' []')).toEqual(['wrong-type 1:2'])
    expect(found('\n\nnull')).toEqual(['wrong-type 3:1'])
  })

  test.each<[string, string, string]>([
    ['unknown-field', '"offering": "A press"', '¤"ofering": "A press"'],
    ['unknown-field', '"wishes": [', '¤"wishs": ['],
    ['forbidden-key', '"offering": "A press"', '¤"__proto__": { "a": 1 }'],
    ['forbidden-key', '"name": "Ole"', '"name": "Ole",\n\t¤"constructor": 1'],
    ['duplicate-key', '"offering": "A press"', '"offering": "A", ¤"offering": "A press"'],
    ['duplicate-key', '"n": 3', '"n": 1, ¤"n": 2,\n ¤"n": 3'],
    ['duplicate-key', '"n": 3', '"n": 3, ¤"\\u006e": 3'],
    ['duplicate-key', '"offering": "A press"', '"mine": [[{ "a": 0, ¤"a": { "b": 1, ¤"b": 1 } }]]'],
  ])('%s at its key: %s', (code, part, by) => {
    const { text, places } = readMarks(replaced(part, by))
    expect(found(text)).toEqual(places.map((place) => `${code} ${place}`))
  })

  test('warnings have their places too', () => {
    const { text, places } = readMarks(
      replaced('"title": "Trial"', `"title": ¤"${'x'.repeat(81)}"`).replace(
        '"offering"',
        '¤"ofering"',
      ),
    )
    expect(found(text)).toEqual([`unknown-field ${places[0]}`, `long-title ${places[1]}`])
  })
})

describe('what stands before a place on its line', () => {
  test.each<[string, string]>([
    ['a tab counts as one column', '\t\t{\t"format":\t¤7}'],
    ['a character of two halves as two', '{ "😀😀": "😀", "format": ¤7 }'],
    ['an escape as it is written', '{ "\\u00e9\\n\\\\": "\\"", "format": ¤7 }'],
    ['a letter with a separate accent as two', '{ "e\u0301": 0, "format": ¤7 }'],
    ['a line separator of Unicode as no new line', '{ "a\u2028b": "\u2029", "format": ¤7 }'],
    ['a line feed begins a line', '{\n\n"format": ¤7 }'],
    ['a carriage return and a line feed begin one line', '{\r\n\r\n"format": ¤7 }'],
    ['a carriage return alone begins a line', '{\r\r"format": ¤7 }'],
  ])('%s', (_, marked) => {
    const { text, places } = readMarks(marked)
    expect(found(text)).toContain(`wrong-format ${places[0]}`)
  })
})

test('a mark of byte order at the start is no fault and no column', () => {
  expect(parseJourneyText(`\uFEFF${PRETTY}`).ok).toBe(true)
  expect(found('\uFEFF{ "format": 7 }')).toEqual(found('{ "format": 7 }'))
  expect(found('\uFEFF\uFEFF{}')).toEqual(['invalid-json 1:1'])
  expect(found('{}\uFEFF')).toEqual(['invalid-json 1:3'])
})

test('issues are in the order in which a reader of the text meets them', () => {
  const marked =
    '¤{ "format": ¤"x", "roles": [¤{ "id": ¤"" }], "mine": 1, ¤"mine": 2, "phases": ¤5 }'
  const { text, places } = readMarks(marked)
  const issues = found(text)
  expect([...new Set(issues.map((issue) => issue.split(' ')[1]))]).toEqual(places)
  expect(issues.filter((issue) => issue.startsWith('duplicate-key'))).toHaveLength(1)
})

test('keys that stand twice refuse a text that is right otherwise, with their path and cure', () => {
  const text = replaced('"id": "compare"', '"id": "compare", "id": "compare"')
  for (const language of LANGUAGES) {
    const messages = MESSAGES[language]
    expect(parseJourneyText(text, { messages })).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'duplicate-key',
          path: ['steps', 1, 'id'],
          hint: messages.sentences['duplicate-key'].hint,
        },
      ],
    })
  }
})

describe('the result', () => {
  test('is frozen through, but for the document', () => {
    const right = parseJourneyText(PRETTY.replace('"offering"', '"ofering"'))
    expect(right.ok && right.warnings).toHaveLength(1)
    expect(Object.isFrozen(right)).toBe(true)
    expect(thawedPlaces({ ...right, document: 0 })).toEqual(['root'])
    for (const text of ['{', '{}', '{"a":1,"a":2}', '['.repeat(99)])
      expect(thawedPlaces(parseJourneyText(text)), text).toEqual([])
  })

  test('has the value of the text as its document, with what is not ours', () => {
    const text = replaced('"offering": "A press"', '"mine": { "a": [1] }')
    const result = parseJourneyText(text)
    expect(result.ok && result.document).toEqual(JSON.parse(text))
  })
})

describe('the text of an account log', () => {
  const pretty = JSON.stringify(SMALL_LOG, null, 2)
  const journey = assertJourney(SMALL_DOCUMENT)
  const foundIn = (text: string): readonly string[] => {
    const result = parseAccountLogText(text, { journey })
    const issues: readonly TextIssue[] = result.ok ? result.warnings : result.issues
    return issues.map(({ code, line, column }) => `${code} ${line}:${column}`)
  }

  test.each<[string, string, string]>([
    ['other-journey', '"small"', '¤"large"'],
    ['unknown-id', '"step": "jams"', '"step": ¤"jam"'],
    ['personal-data', '"crm:17"', '¤"ole@example.org"'],
    ['duplicate-key', '"touchpoint": "Hotline"', '"touchpoint": "A", ¤"touchpoint": "B"'],
    ['unknown-field', '"locale": "da"', '¤"local": "da"'],
    ['invalid-json', '"account-1",', '"account-1"\n ¤'],
  ])('%s', (code, part, by) => {
    expect(pretty.split(part), part).toHaveLength(2)
    const marked = pretty.replace(part, by)
    const { text, places } = readMarks(
      code === 'invalid-json' ? marked.replace(/¤\s*/, '¤') : marked,
    )
    expect(foundIn(text)).toEqual([`${code} ${places[0]}`])
  })

  test('that is right gives the log of its value', () => {
    const result = parseAccountLogText(pretty, { journey })
    expect(result).toMatchObject({ ok: true, warnings: [], document: SMALL_LOG })
    expect(result.ok && result.log.events).toHaveLength(3)
    expect(Object.isFrozen(result)).toBe(true)
  })
})
