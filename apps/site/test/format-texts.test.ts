import accountLogSchema from '@routebord/schema/account-log.schema.json' with { type: 'json' }
import journeySchema from '@routebord/schema/journey.schema.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { formatChapters } from '../src/reference/format-parts.ts'
import { da } from '../src/texts/format/da.ts'
import { nl } from '../src/texts/format/nl.ts'
import { translations } from '../src/texts/format/translations.ts'
import { findUnpaired } from './find-unpaired.ts'

/** Every description in a part of a JSON Schema. */
function descriptionsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inner = Object.values(schema).flatMap(descriptionsIn)
  const own = 'description' in schema ? schema.description : undefined
  return typeof own === 'string' ? [own, ...inner] : inner
}

const onPage = formatChapters.flatMap(({ parts }) =>
  parts.flatMap(({ docs, members }) => [docs.text, ...members.map((member) => member.docs.text)]),
)
const inJourneys = descriptionsIn(journeySchema)
const all = new Set([...onPage, ...inJourneys, ...descriptionsIn(accountLogSchema)])

/** What stands between backticks, in the order of the alphabet. */
const codeIn = (text: string): readonly string[] => [...(text.match(/`[^`]+`/g) ?? [])].sort()

const languages = Object.entries(translations)

test.each(languages)(
  'every sentence of the format is translated to %s, and nothing else is',
  (_, sentences) => {
    expect(all.size).toBeGreaterThan(140)
    // After changing a docstring of the format: translate it anew in src/texts/format.
    expect(findUnpaired(all, sentences)).toEqual([])
  },
)

test('the playground fetches what explains the fields of a journey', () => {
  for (const sentences of [da, nl])
    expect(inJourneys.filter((sentence) => sentences[sentence] === undefined)).toEqual([])
})

test.each(languages)('what is code in the format is the same code in %s', (_, sentences) => {
  const changed = Object.entries(sentences).filter(
    ([sentence, text]) => codeIn(text).join() !== codeIn(sentence).join(),
  )
  expect(changed).toEqual([])
})

test('a sentence without a translation, and a translation without its sentence, are named', () => {
  expect(findUnpaired(['One.', 'Two.'], { 'One.': 'Én.', 'Tvo.': 'To.' })).toEqual([
    'not translated: Two.',
    'said nowhere: Tvo.',
  ])
  expect(findUnpaired(['One.'], { 'One.': '' })).toEqual(['not translated: One.'])
})
