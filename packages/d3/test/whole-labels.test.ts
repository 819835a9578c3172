import { examples } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { splitRows } from '../src/tools/split-rows.ts'
import { keepLabelsWhole } from '../src/tools/whole-labels.ts'
import { layoutOf } from './drawn.ts'

const LENGTHS = [700, 800, 900, 1000, 1100]
const cases = Object.values(examples).flatMap((document) => {
  const layout = layoutOf(assertJourney(document))
  return LENGTHS.map((length) => ({ links: layout.links, rows: splitRows(layout, length) }))
})
type Case = (typeof cases)[number]

/** What ways back say that lies across the edge of a row. */
function cutLabels(links: Case['links'], rows: Case['rows']): readonly string[] {
  return links.flatMap(({ label }) => {
    const half = label.anchor === 'middle' ? label.text.width / 2 : 0
    const isCut = rows.some(({ right }) => label.x - half < right && right < label.x + half)
    return isCut ? label.text.lines : []
  })
}

test('what a way back says stands whole in one row', () => {
  const before = cases.flatMap(({ links, rows }) => cutLabels(links, rows))
  const after = cases.flatMap(({ links, rows }) => cutLabels(keepLabelsWhole(links, rows), rows))
  expect(before.length).toBeGreaterThan(5)
  expect(after).toEqual([])
})

test('the gap in its line goes with it, and the line still turns where it turned', () => {
  let moved = 0
  for (const { links, rows } of cases)
    for (const [index, { label, paths }] of keepLabelsWhole(links, rows).entries()) {
      const was = links[index]
      if (label.anchor !== 'middle' || label.x === was?.label.x) continue
      moved += 1
      const gap = [paths[0]?.at(-1)?.x ?? 0, paths[1]?.[0]?.x ?? 0].sort((a, b) => a - b)
      const [left = 0, right = 0] = gap
      expect(left).toBeCloseTo(label.x - label.text.width / 2 - 10)
      expect(right).toBeCloseTo(label.x + label.text.width / 2 + 10)
      expect(paths[0]?.slice(0, -1)).toEqual(was?.paths[0]?.slice(0, -1))
      expect(paths[1]?.slice(1)).toEqual(was?.paths[1]?.slice(1))
    }
  expect(moved).toBeGreaterThan(5)
})
