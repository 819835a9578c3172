import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readChanges, toChange } from '../src/reference/changes.ts'
import { readPapers, toPaper } from '../src/reference/papers.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

test('a guide shows the files that its text names, and leads to them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  writeFileSync(join(folder, 'app.ts'), 'code')
  const text =
    '# A map in `X`\n\nSee [the app](app.ts), [more](gone.ts) and [the web](https://a.test).\n'
  expect(toPaper('guides/x', text, folder)).toEqual({
    id: 'guides/x',
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

test('a change says what it is about and whom', () => {
  expect(toChange('a.md', "---\n'@routebord/d3': minor\n---\n\nMore.\n")).toEqual({
    id: 'a',
    packages: ['@routebord/d3'],
    text: 'More.',
  })
})
