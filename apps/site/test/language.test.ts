import { expect, test } from 'vitest'
import { readPages } from './read-pages.ts'
import { countSyllables, lix, proseOf, readingGrade } from './reading-grade.ts'

const GRADE = 9
const LIX = 40

test.each([
  ['en', 'with nine years of school', readingGrade, GRADE],
  ['da', 'as easily as a magazine, by LIX', lix, LIX],
  ['nl', 'as easily as a magazine, by LIX', lix, LIX],
] as const)('pages in %s can be read %s', (locale, _, measure, most) => {
  const pages = readPages()
    .filter((page) => page.locale === locale)
    .map(({ slug, body }) => ({ slug, prose: proseOf(body) }))
    .filter(({ prose }) => prose.split(/\s+/).length > 50)
    .map(({ slug, prose }) => ({ slug, found: measure(prose) }))
  console.log(pages.map(({ slug, found }) => `${found.toFixed(1)} ${slug}`).join('\n'))
  expect(pages.length).toBeGreaterThan(15)
  expect(pages.filter(({ found }) => found > most)).toEqual([])
})

test('the grade tells plain words from heavy ones', () => {
  expect(readingGrade('The cat sat on the mat. It slept.')).toBeLessThan(2)
  const heavy =
    'Organisational stakeholder heterogeneity necessitates comprehensive multidimensional prioritisation methodologies.'
  expect(readingGrade(heavy)).toBeGreaterThan(20)
})

test('LIX counts long words and long sentences', () => {
  expect(lix('Ole hører pressen. Den larmer.')).toBe(2.5 + 20)
  expect(lix('Beslutningscenteret, kontaktpunkterne, vidensgrundlaget.')).toBe(103)
})

test.each([
  ['machine', 2],
  ['table', 2],
  ['purchase', 2],
  ['asked', 1],
  ['the', 1],
  ['operator', 4],
])('%s has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count)
})

test('proseOf leaves running text alone', () => {
  expect(
    proseOf('## Why\n\nIt is [so](../so/). <Cite source="k" />\n\n| a | b |\n\n- **One.**').trim(),
  ).toBe('Why.\n\nIt is so. \n\n\n\nOne.')
})
