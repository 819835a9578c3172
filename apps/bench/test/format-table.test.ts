import { expect, test } from 'vitest'
import { formatTable } from '../src/format-table.ts'

test('a table has columns as wide as their widest cell, numbers to the right', () => {
  const table = formatTable(
    ['what', 'kB', '× base'],
    [
      ['a long name', '10.25', '1.0'],
      ['b', '', '12.5'],
    ],
  )
  expect(table.split('\n')).toEqual([
    '| what        |    kB | × base |',
    '| ----------- | ----: | -----: |',
    '| a long name | 10.25 |    1.0 |',
    '| b           |       |   12.5 |',
  ])
})

test('a narrow column still has room for its rule, and a short row for its empty cells', () => {
  expect(formatTable(['a', 'b'], [['c']]).split('\n')).toEqual([
    '| a   |   b |',
    '| --- | --: |',
    '| c   |     |',
  ])
})
