import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readChanges, toChange } from '../src/reference/changes.ts'
import { readPapers, toPaper } from '../src/reference/papers.ts'
import { findOutdatedPapers, sumOf } from './find-outdated.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

test('a guide shows the files that its text names, and leads to them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  writeFileSync(join(folder, 'app.ts'), 'code')
  const text =
    '# A map in `X`\n\nSee [the app](app.ts), [more](gone.ts) and [the web](https://a.test).\n'
  expect(toPaper('guides/x', text, folder)).toEqual({
    id: 'guides/x',
    locale: 'en',
    translates: '',
    title: 'A map in X',
    body: '\nSee [the app](#app.ts), more and [the web](https://a.test).\n',
    files: [{ path: 'app.ts', text: 'code' }],
  })
  expect(readPapers(folder)).toEqual([])
  expect(readChanges(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})

test('the repository has the papers that other pages lead to', () => {
  const ids = readPapers(ROOT).map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['security', 'performance/layout']))
})

test('every guide is there in Danish and Dutch, as the English text stands now', () => {
  const papers = readPapers(ROOT)
  const ids = papers.filter(({ locale }) => locale === 'en').map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(10)
  // After translating anew: node scripts/stamp-translations.ts guides/vue
  expect(findOutdatedPapers(papers, ids)).toEqual([])
})

test('a translation shows the same files, and leads to them', () => {
  const papers = readPapers(ROOT)
  const filesOf = (locale: string) =>
    papers
      .filter((paper) => paper.locale === locale)
      .map(({ id, files }) => [id, files.map(({ path }) => path)])
  expect(filesOf('da')).toEqual(filesOf('en'))
  expect(filesOf('nl')).toEqual(filesOf('en'))
})

test('a translation that is missing, unstamped or of another text is named', () => {
  const source = toPaper('a', '# A\n\nHello.\n', '')
  const translation = (sum: string) =>
    toPaper('a', `---\ntranslates: '${sum}'\n---\n\n# A\n\nGoddag.\n`, '', 'da')
  expect(translation('x')).toMatchObject({ locale: 'da', title: 'A', translates: 'x' })
  expect(findOutdatedPapers([source, translation(sumOf(source))], ['a'])).toEqual(['nl/a'])
  expect(findOutdatedPapers([source, translation('x')], ['a'])).toEqual(['da/a', 'nl/a'])
})

test('a change says what it is about and whom', () => {
  expect(toChange('a.md', "---\n'@routebord/d3': minor\n---\n\nMore.\n")).toEqual({
    id: 'a',
    packages: ['@routebord/d3'],
    text: 'More.',
  })
})
