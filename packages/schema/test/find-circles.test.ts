import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCircles } from '../src/find-circles.ts'
import { numbered } from './numbered.ts'

/** Circles by the definition: places that reach each other, found by trying every way (Warshall 1962). */
function circlesByReach(edges: readonly (readonly number[])[]): number[][] {
  const reaches = edges.map((targets) => edges.map((_, to) => targets.includes(to)))
  for (const via of edges.keys())
    for (const from of edges.keys())
      for (const to of edges.keys())
        if (reaches[from]?.[via] && reaches[via]?.[to]) (reaches[from] as boolean[])[to] = true
  const circles = [...edges.keys()]
    .filter((place) => reaches[place]?.[place])
    .map((place) =>
      [...edges.keys()].filter((other) => reaches[place]?.[other] && reaches[other]?.[place]),
    )
  return [...new Set(circles.map((circle) => JSON.stringify(circle)))].map((circle) =>
    JSON.parse(circle),
  )
}

function sorted(circles: readonly (readonly number[])[]): (readonly number[])[] {
  return circles.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

describe('circles', () => {
  test.each<[string, number[][], number[][]]>([
    ['nothing', [], []],
    ['one place', [[]], []],
    ['a place that leads to itself', [[0]], [[0]]],
    ['a chain', [[1], [2], [3], []], []],
    ['two ways to one place', [[1, 2], [3], [3], []], []],
    ['two that lead to each other', [[1], [0]], [[0, 1]]],
    ['a ring', [[1], [2], [3], [0]], [[0, 1, 2, 3]]],
    ['a ring written backwards', [[3], [0], [1], [2]], [[0, 1, 2, 3]]],
    ['two rings that share a place', [[1], [0, 2], [1]], [[0, 1, 2]]],
    [
      'two rings with a way between them',
      [[1], [0, 2], [3], [2]],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['a ring with a tail in front and behind', [[1], [2], [1, 3], []], [[1, 2]]],
    ['a ring and a loop', [[1], [0], [2], []], [[0, 1], [2]]],
    [
      'an edge that is there twice',
      [
        [1, 1],
        [0, 0],
      ],
      [[0, 1]],
    ],
  ])('of %s', (_, edges, circles) => {
    expect(sorted(findCircles(edges))).toEqual(circles)
    expect(sorted(circlesByReach(edges))).toEqual(circles)
  })

  test('of any graph are those that reaching finds', () => {
    const graph = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), {
        minLength: size,
        maxLength: size,
      }),
    )
    fc.assert(
      fc.property(graph, (edges) => {
        const found = findCircles(edges)
        expect(sorted(found)).toEqual(sorted(circlesByReach(edges)))
        for (const circle of found) expect(circle).toEqual(circle.toSorted((a, b) => a - b))
      }),
      { seed: 1972, numRuns: 400 },
    )
  })

  test('a ring of a hundred thousand places is found without exhausting the stack', () => {
    const count = 100_000
    const ring = numbered(count, (place) => [(place + 1) % count])
    expect(findCircles(ring).map((circle) => circle.length)).toEqual([count])
    const chain = numbered(count, (place) => (place + 1 < count ? [place + 1] : []))
    expect(findCircles(chain)).toEqual([])
  })

  test('the edges are not changed', () => {
    const edges = Object.freeze([Object.freeze([1, 0]), Object.freeze([0])])
    expect(findCircles(edges)).toEqual([[0, 1]])
  })
})
