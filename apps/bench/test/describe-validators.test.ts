import { expect, test } from 'vitest'
import { describeValidators } from '../src/describe-validators.ts'

test('a page compares medians with those of JSON.parse at the size of reference', () => {
  const page = describeValidators({
    machine: 'on a slide rule',
    contenders: [
      {
        name: 'ours',
        bundle: { code: '', minified: 6000, gzipped: 2504 },
        validate: () => [],
        checks: 'shape',
      },
    ],
    times: [
      [
        [1, 2, 3],
        [20, 21, 19],
      ],
      [
        [5, 5, 50],
        [400, 500, 600],
      ],
    ],
    sizes: [100_100, 1_001_000],
    reference: 1,
    rounds: 3,
    warmUp: 1,
    accepted: 7,
    refused: 9,
    shared: 552,
  })
  expect(page.split('\n').filter((line) => line.startsWith('|'))).toEqual([
    '| to check a journey | minified | gzip | 0.1 MB | 1 MB | spread | growth | × JSON.parse |',
    '| ------------------ | -------: | ---: | -----: | ---: | -----: | -----: | -----------: |',
    '| `JSON.parse`       |          |      |   2.00 | 20.0 |    5 % |   1.00 |          1.0 |',
    '| ours               |     6.00 | 2.50 |   5.00 |  500 |   20 % |   2.00 |         25.0 |',
  ])
  expect(page).toContain('Measured on a slide rule.')
  expect(page).toContain('7 documents were accepted and 9 refused')
})
