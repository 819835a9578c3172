import { tabulateJourney } from '@routebord/d3/parts'
import { bouncyBall, twoRoles } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { fileName } from '../src/playground/save-file.ts'
import { toCsv } from '../src/playground/to-csv.ts'
import { toHtmlPage } from '../src/playground/to-html-page.ts'

test('a table becomes CSV with a line a step', () => {
  const csv = toCsv(tabulateJourney(assertJourney(twoRoles)))
  const [head = '', first = ''] = csv.split('\r\n')
  expect(head.startsWith('Phase,Step,Who')).toBe(true)
  expect(first.startsWith('Need,The blade wanders in oak,')).toBe(true)
  expect(csv.split('\r\n')).toHaveLength(twoRoles.steps.length + 2)
})

test('what a spreadsheet would run is text', () => {
  const cells = { phase: ['=1+1'], step: ['a "b"', 'c'], who: ['-2'] }
  const table = {
    caption: '',
    locale: 'en',
    columns: [
      { key: 'phase', label: 'Phase' },
      { key: 'step', label: 'Step' },
      { key: 'who', label: 'Who' },
    ],
    rows: [{ step: 's', cells }],
  } as unknown as Parameters<typeof toCsv>[0]
  expect(toCsv(table)).toBe('Phase,Step,Who\r\n\'=1+1,"a ""b""\nc",\'-2\r\n')
})

test('a page of its own holds the journey in words, and nothing of its texts as markup', () => {
  const journey = assertJourney({ ...bouncyBall, title: '<script>alert(1)</script>' })
  const html = toHtmlPage(journey, { locale: 'en' })
  expect(html).not.toContain('<script')
  expect(html).toContain('<title>&lt;script')
  expect(html.match(/<h4/g)).toHaveLength(bouncyBall.steps.length)
})

test('a file has a name that every system takes', () => {
  expect(fileName('../a b?', 'svg')).toBe('-a-b-.svg')
  expect(fileName('', 'svg')).toBe('map.svg')
})
