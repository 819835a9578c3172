import { expect, test } from 'vitest'
import { readPages } from './read-pages.ts'
import { countSyllables, proseOf, readingGrade } from './reading-grade.ts'

const GRADE = 9

test(`English pages can be read with ${GRADE} years of school`, () => {
  const grades = readPages()
    .filter(({ locale }) => locale === 'en')
    .map(({ slug, body }) => ({ slug, prose: proseOf(body) }))
    .filter(({ prose }) => prose.split(/\s+/).length > 50)
    .map(({ slug, prose }) => ({ slug, grade: readingGrade(prose) }))
  console.log(grades.map(({ slug, grade }) => `${grade.toFixed(1)} ${slug}`).join('\n'))
  expect(grades.length).toBeGreaterThan(15)
  expect(grades.filter(({ grade }) => grade > GRADE)).toEqual([])
})

test('the grade tells plain words from heavy ones', () => {
  expect(readingGrade('The cat sat on the mat. It slept.')).toBeLessThan(2)
  const heavy =
    'Organisational stakeholder heterogeneity necessitates comprehensive multidimensional prioritisation methodologies.'
  expect(readingGrade(heavy)).toBeGreaterThan(20)
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
