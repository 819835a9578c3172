import { expect, test } from 'vitest'
import { orderOf, timeRounds } from '../src/time-rounds.ts'

test('each round begins with another task, and once all were first it goes backwards', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((round) => orderOf(round, 3).join(''))).toEqual([
    '012',
    '120',
    '201',
    '210',
    '021',
    '102',
    '012',
  ])
})

test('every task runs on every text in every round, and only the measured rounds count', () => {
  const runs: string[] = []
  const tasks = ['a', 'b'].map((name) => ({
    name,
    prepare: (text: string) => text.toUpperCase(),
    work: (input: unknown) => void runs.push(`${name}${input}`),
  }))
  const times = timeRounds(tasks, ['x', 'y'], { warmUp: 1, measured: 2 })
  expect(runs).toEqual([
    ...['aX', 'bX', 'aY', 'bY'],
    ...['bX', 'aX', 'bY', 'aY'],
    ...['bX', 'aX', 'bY', 'aY'],
  ])
  expect(times.map((task) => task.map((text) => text.length))).toEqual([
    [2, 2],
    [2, 2],
  ])
})
