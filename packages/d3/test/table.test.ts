import { bouncyBall, twoRoles } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { nextOrder, sortTable, tabulateJourney, toCsv } from '../src/parts.ts'

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

test('a table is sorted by a column, up and down, and then as it was', () => {
  const table = tabulateJourney(assertJourney(bouncyBall))
  const up = nextOrder(undefined, 'step')
  const down = nextOrder(up, 'step')
  const titles = (order: typeof up) =>
    sortTable(table, order).rows.map(({ cells }) => cells.step[0])
  const own = table.rows.map(({ cells }) => cells.step[0])
  const { compare } = new Intl.Collator('en', { numeric: true })
  expect(titles(up)).toEqual(own.toSorted((a = '', b = '') => compare(a, b)))
  expect(titles(down)).toEqual(titles(up).toReversed())
  expect(titles(nextOrder(down, 'step'))).toEqual(own)
  expect(nextOrder(down, 'phase')).toEqual({ column: 'phase', descending: false })
})

test('what roles say to each other, hand over and go back for has columns of its own', () => {
  const { columns, rows } = tabulateJourney(assertJourney(bouncyBall))
  const links = ['influence', 'handoff', 'wayBack'] as const
  const kinds = new Set(bouncyBall.links?.map(({ kind }) => (kind === 'return' ? 'wayBack' : kind)))
  expect(columns.map(({ key }) => key).filter((key) => links.includes(key as never))).toEqual(
    links.filter((key) => kinds.has(key)),
  )
  const told = rows.flatMap(({ cells }) => links.flatMap((key) => cells[key]))
  expect(told.length).toBe(bouncyBall.links?.length)
})
