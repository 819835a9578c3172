import { expect, test } from 'vitest'
import { fillMeasures } from '../src/reference/fill-measures.ts'
import { toPaper } from '../src/reference/papers.ts'
import { sumOf } from './find-outdated.ts'

const english = `# Layout

Measured 2026-11-22, Node v26.10.0, in 1,234.5 ms of d3-dag.

| engine      |     ms | spread |
| ----------- | -----: | -----: |
| dagre 3.1.3 | 18253 |   21 % |
`

test('figures and tables come from the English text, as readers of the language write them', () => {
  const translation = '# Lay-out\n\n{3} ms op {1} met {2}.\n\n{table}\n'
  const [, words, table] = fillMeasures(translation, english, 'nl').split('\n\n')
  expect(words).toBe('1234,5 ms op 22 november 2026 met v26.10.0.')
  expect(table).toBe(
    '| programma | ms | spreiding |\n| ----------- | -----: | -----: |\n| dagre 3.1.3 | 18.253 | 21% |',
  )
})

test.each([
  ['# A\n\nB', 'blocks'],
  ['# A\n\n{4}\n\n{table}', 'no figure stands at {4}'],
  ['# A\n\n{table}\n\n{table}', 'no table stands here'],
])('a translation that does not fit is named: %j', (translation, message) => {
  expect(() => fillMeasures(translation, english, 'da')).toThrow(message)
})

test('a word of a table that nobody translated is named', () => {
  const other = english.replace('dagre 3.1.3', 'another engine')
  expect(() => fillMeasures('# A\n\nB\n\n{table}', other, 'da')).toThrow('“another engine”')
})

test('a translation outlives other figures, and not other words', () => {
  const sum = (text: string) => sumOf(toPaper('performance/layout', text, ''))
  expect(sum(english.replace('1,234.5', '99').replace('18253', '7'))).toBe(sum(english))
  expect(sum(english.replace('| engine ', '| motor '))).not.toBe(sum(english))
  expect(sum(english.replace('Measured', 'Weighed'))).not.toBe(sum(english))
})
