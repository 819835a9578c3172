import type { Mark } from '@routebord/d3/svg'
import { expect, test } from 'vitest'
import { countMarks } from '../../picture/count-marks.ts'

const circle = (key: string): Mark => ({ kind: 'circle', key, x: 0, y: 0, radius: 1 })

test('groups count for what they hold', () => {
  const group: Mark = { kind: 'group', key: 'g', marks: [circle('a'), circle('b')] }
  const nested: Mark = { kind: 'group', key: 'h', marks: [group, circle('c')] }
  const layers = [
    { key: 'one', part: 'body', marks: [nested, circle('d')] },
    { key: 'two', part: 'heads', marks: [circle('e')] },
  ] as const
  expect(countMarks({ layers })).toBe(5)
})
