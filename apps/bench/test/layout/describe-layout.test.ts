import { expect, test } from 'vitest'
import { describeLayout } from '../../src/layout/describe-layout.ts'

const crossings = { threads: 30, legs: 7 }

const page = describeLayout({
  machine: 'on a slide rule',
  engines: [
    { name: 'ours', cold: 12.345, gzipped: 9876 },
    { name: 'theirs', cold: 417, gzipped: 451_000 },
  ],
  contests: [
    {
      size: { roles: 12, steps: 1000 },
      entry: 'late',
      measured: [
        { times: [1, 2, 9], crossings },
        { times: [250], crossings: { threads: 12, legs: 1 } },
      ],
    },
  ],
  growth: [
    { steps: 100, layout: 1, svg: 2 },
    { steps: 10_000, layout: 100, svg: 20_000 },
  ],
  orders: [
    { size: { roles: 12, steps: 5000 }, time: 3.456, given: 1234, found: 567, proven: true },
  ],
  served: { svgTime: 2.5, htmlTime: 3.25, svg: 12_000, html: 15_000, json: 11_000 },
})
const lines = page.split('\n')
const rowsOf = (name: string): readonly string[] =>
  lines.filter((line) => line.startsWith(`| ${name}`)).map((line) => line.replaceAll(/ +/g, ' '))

test('a page compares medians with those of the first engine, and says how many runs there were', () => {
  expect(rowsOf('theirs')).toContain('| theirs | 250 ms · 125× |')
  expect(rowsOf('ours')).toContain('| ours | 2.00 ms · 1.00× |')
  expect(page).toContain('(1 to 3 runs)')
})

test('it gives crossings of threads and of edges, and what each engine takes from nothing', () => {
  expect(rowsOf('theirs')).toContain('| theirs | 12 / 1 |')
  expect(rowsOf('ours')).toContain('| ours | 12.3 ms | 9.9 kB |')
})

test('it gives the power of size that time grows with', () => {
  expect(rowsOf('power of size')).toEqual(['| power of size | 1.00 | 2.00 |'])
  expect(page).toContain('Measured on a slide rule.')
})

test('it says what the order of lanes takes, what it saves, and whether no order is better', () => {
  expect(rowsOf('12 × 5,000')).toEqual(['| 12 × 5,000 | 3.46 ms | 1,234 | 567 | yes |'])
})
