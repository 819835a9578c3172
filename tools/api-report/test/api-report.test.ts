import { expect, test } from 'vitest'
import { findMissingChangesets } from '../src/find-missing-changesets.ts'
import { committedReports, currentReports } from '../src/report-files.ts'
import { writeReport } from '../src/write-report.ts'

test('every package offers what its report says: if not, run "pnpm run api" and write a changeset', () => {
  expect(Object.fromEntries(currentReports())).toEqual(Object.fromEntries(committedReports()))
})

test('a report knows declarations, their members, and what comes from elsewhere', () => {
  const react = currentReports().get('react.api.md')
  expect(react).toContain('## @routebord/react/static')
  expect(react).toMatch(/^function StaticSwimlane\(props: PictureProps\): ReactElement$/m)
  expect(react).toMatch(/^ {2}defaultSelected\?: string \| null \| undefined$/m)
  expect(react).toMatch(/^export \{ da \} from '@routebord\/d3\/languages\/da'$/m)
})

test('a report knows what teaches frameworks an element, with the types they share', () => {
  const element = currentReports().get('element.api.md')
  for (const [framework, interfaceName] of [
    ['jsx', 'IntrinsicElements'],
    ['vue', 'GlobalComponents'],
    ['svelte', 'SvelteHTMLElements'],
  ])
    expect(element).toMatch(
      new RegExp(`## @routebord/element/${framework}\\n\\n[^#]*interface ${interfaceName} `),
    )
  expect(element?.match(/^## types\/attributes\.d\.ts$/gm)).toHaveLength(1)
  expect(element).toMatch(/^ {2}\| 'selectedSteps'$/m)
  expect(element).not.toContain('Teaches')
})

test('another layout of the same declaration is the same report', () => {
  const write = (signature: string): string => {
    const docs = { text: '', examples: [], params: [], returns: undefined, throws: [] }
    const shape = { members: [], parents: [], values: [], docs, file: 'draw.ts' }
    const declaration = { name: 'draw', kind: 'function' as const, signature, ...shape }
    const entries = new Map([['p', { declarations: [declaration], foreign: [] }]])
    return writeReport({ folder: 'p', name: 'p', entries, writtenTypes: new Map() })
  }
  const short = write('function draw(a: string): void')
  expect(write('function draw(\n  a: string,\n): void')).toBe(short)
  expect(write('function draw(a: number): void')).not.toBe(short)
})

const REPORT = 'tools/api-report/etc/react.api.md'
const NOTE = "---\n'@routebord/react': minor\n---\n\nSays what changes.\n"

test.each([
  ['a changed report without a changeset', [REPORT], NOTE, ['@routebord/react']],
  ['a changed report with one that names it', [REPORT, '.changeset/new.md'], NOTE, []],
  [
    'a changed report with one that names another',
    [REPORT, '.changeset/new.md'],
    NOTE.replace('react', 'd3'),
    ['@routebord/react'],
  ],
  ['the guide to changesets', [REPORT, '.changeset/README.md'], NOTE, ['@routebord/react']],
  ['a change that no user sees', ['packages/react/src/index.ts'], NOTE, []],
])('%s', (_name, changed, note, missing) => {
  expect(findMissingChangesets(changed, () => note)).toEqual(missing)
})
