import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { composeJourneys } from '../../src/compose/compose-journeys.ts'
import { at, composed, mapOf, outlineOf, pair } from './sketched-maps.ts'

const OPERATOR = mapOf('operator', [
  at('s1 Press jams', 'need', 'operator'),
  at('s2 Trial day at the maker', 'trial', 'operator'),
  at('s3 First week', 'use', 'operator'),
])
const HEAD = mapOf('head', [
  at('h1 Reserves money', 'need', 'head'),
  at('h2 Trial day at makers', 'trial', 'head'),
])

describe('maps of one role each', () => {
  test('become one map in which they meet', () => {
    const composition = composed([OPERATOR, HEAD])
    expect(outlineOf(composition)).toEqual([
      's1 need operator',
      'h1 need head',
      's2 trial operator+head',
      's3 use operator',
    ])
    expect(composition.document.roles.map(({ id }) => id)).toEqual(['operator', 'head'])
    expect(composition.document.phases.map(({ id }) => id)).toEqual(['need', 'trial', 'use'])
    expect(composition.findings).toEqual([])
  })

  test('say how sure each meeting is, and what that rests on', () => {
    const { proposals, origins } = composed([OPERATOR, HEAD])
    expect(
      proposals.merged.map(({ id, members, pairs }) => [id, members.length, pairs.length]),
    ).toEqual([['s2', 2, 1]])
    const [merged] = proposals.merged
    expect(merged?.pairs[0]).toMatchObject({
      touchpoints: undefined,
      dates: undefined,
      phase: 1,
      pinned: false,
    })
    expect(merged?.score).toBe(merged?.pairs[0]?.score)
    // Of 23 letter pairs and 20, 18 are the same.
    expect(merged?.pairs[0]?.title).toBe((2 * 18) / (23 + 20))
    expect(
      origins.map(({ id, members }) => [id, members.map(({ journey }) => journey.id)]),
    ).toEqual([
      ['s1', ['map-of-operator']],
      ['h1', ['map-of-head']],
      ['s2', ['map-of-operator', 'map-of-head']],
      ['s3', ['map-of-operator']],
    ])
  })

  test('are composed in any order to the same meetings', () => {
    expect(outlineOf(composed([HEAD, OPERATOR]))).toEqual([
      'h1 need head',
      's1 need operator',
      'h2 trial head+operator',
      's3 use operator',
    ])
  })

  test('are more, or fewer, meetings with another threshold', () => {
    const merged = (threshold: number) => composed([OPERATOR, HEAD], { threshold }).proposals.merged
    expect(merged(0.5)).toHaveLength(1)
    expect(merged(1)).toHaveLength(0)
  })

  test('given twice count once', () => {
    const journey = assertJourney(OPERATOR)
    expect(outlineOf(composeJourneys([journey, journey]))).toHaveLength(3)
  })

  test('must be there, and a threshold between 0 and 1', () => {
    const journeys = [assertJourney(OPERATOR)]
    expect(() => composeJourneys([])).toThrow(new RangeError('there is no journey to compose'))
    for (const threshold of [0, -1, 1.01, Number.NaN])
      expect(() => composeJourneys(journeys, { threshold })).toThrow(
        new RangeError(`threshold must be above 0 and up to 1, not ${threshold}`),
      )
    expect(() => composeJourneys(journeys, { threshold: 1 })).not.toThrow()
  })

  test('are not changed, and the result is frozen', () => {
    const composition = composed([OPERATOR, HEAD])
    expect(Object.isFrozen(composition.document.steps[0]?.title)).toBe(true)
    expect(Object.isFrozen(composition.proposals.merged[0]?.pairs)).toBe(true)
    expect(Object.isFrozen(composition.findings)).toBe(true)
  })
})

describe('three maps', () => {
  const buyer = (title: string) => mapOf('buyer', [at(`b1 ${title}`, 'trial', 'buyer')])

  test('meet in one step where each pair is alike', () => {
    const composition = composed([OPERATOR, HEAD, buyer('Trial day at the makers')])
    expect(outlineOf(composition)).toContain('s2 trial operator+head+buyer')
    const [merged] = composition.proposals.merged
    expect(merged?.pairs).toHaveLength(3)
    const scores = merged?.pairs.map(({ score }) => score) ?? []
    expect(merged?.score).toBeCloseTo(
      (scores[0] ?? 0) / 3 + (scores[1] ?? 0) / 3 + (scores[2] ?? 0) / 3,
      12,
    )
  })

  test('meet in either order, where no role says which comes first', () => {
    const one = mapOf('operator', [at('a Quotes compared', 'trial', 'operator')])
    const two = mapOf('head', [at('b Guided tour', 'trial', 'head')])
    const both = (first: string, second: string) =>
      mapOf('buyer', [at(`c ${first}`, 'trial', 'buyer'), at(`d ${second}`, 'trial', 'buyer')])
    expect(outlineOf(composed([one, two, both('Quotes compared', 'Guided tour')]))).toEqual([
      'a trial operator+buyer',
      'b trial head+buyer',
    ])
    expect(outlineOf(composed([one, two, both('Guided tour', 'Quotes compared')]))).toEqual([
      'b trial head+buyer',
      'a trial operator+buyer',
    ])
  })

  test('do not meet along a chain of half-likenesses', () => {
    const maps = [
      mapOf('operator', [at('a Quotes compared', 'trial', 'operator')]),
      mapOf('head', [at('b Quotes compared at length in the board', 'trial', 'head')]),
      mapOf('buyer', [at('c Talked at length in the board', 'trial', 'buyer')]),
    ]
    const { proposals, findings } = composed(maps, { threshold: 0.55 })
    expect(proposals.merged.map(({ members }) => members.map(({ step }) => step.id))).toEqual([
      ['b', 'c'],
    ])
    expect(
      proposals.nearMisses.map(({ why, members }) => [why, members.map(({ step }) => step.id)]),
    ).toEqual([['company', ['a', 'b']]])
    expect(findings.map(({ rule }) => rule)).toContain('missed-meeting')
  })
})

describe('two maps that cross', () => {
  const first = mapOf('operator', [
    at('a1 Guided tour', 'trial', 'operator'),
    at('a2 Quotes compared', 'trial', 'operator'),
  ])
  const second = mapOf('head', [
    at('b1 Quotes compared', 'trial', 'head'),
    at('b2 Guided tours', 'trial', 'head'),
  ])

  test('meet where they are most alike, and nowhere else', () => {
    const composition = composed([first, second])
    expect(outlineOf(composition)).toEqual([
      'a1 trial operator',
      'a2 trial operator+head',
      'b2 trial head',
    ])
    expect(
      composition.proposals.nearMisses.map(({ why, members }) => [
        why,
        members.map(({ step }) => step.id),
      ]),
    ).toEqual([['order', ['a1', 'b2']]])
  })

  test('meet where the author says, and nowhere else', () => {
    const composition = composed([first, second], {
      matches: { pin: [pair('operator/a1 head/b2')] },
    })
    expect(outlineOf(composition)).toEqual([
      'b1 trial head',
      'a1 trial operator+head',
      'a2 trial operator',
    ])
    expect(composition.proposals.merged[0]?.pairs[0]?.pinned).toBe(true)
  })

  test('meet nowhere where the author forbids it', () => {
    const forbid = [pair('operator/a2 head/b1'), pair('head/b2 operator/a1')]
    const { proposals } = composed([first, second], { matches: { forbid } })
    expect(proposals.merged).toEqual([])
    expect(proposals.nearMisses.map(({ why }) => why)).toEqual(['forbidden', 'forbidden'])
  })

  test('meet in the other pair where the author forbids one', () => {
    const { proposals } = composed([first, second], {
      matches: { forbid: [pair('operator/a2 head/b1')] },
    })
    expect(proposals.merged.map(({ id }) => id)).toEqual(['a1'])
  })
})

describe('near misses', () => {
  const near = (title: string) =>
    composed([
      mapOf('operator', [at('a Trial day', 'trial', 'operator')]),
      mapOf('head', [at(`b ${title}`, 'trial', 'head')]),
    ])

  test('are shown within a tenth of the threshold', () => {
    // Of 10 and 18 letter pairs 6 are the same, of 10 and 22 as well.
    const shown = near('Trial of machines').proposals
    expect(shown.merged).toEqual([])
    expect(shown.nearMisses).toMatchObject([{ why: 'score', phase: 1, dates: undefined }])
    expect(shown.nearMisses[0]?.score).toBe((6 * (12 / 28) + 1) / 7)
    expect(near('Trial of big machines').proposals.nearMisses).toHaveLength(0)
  })

  test('are the best for each meeting, the likeliest first', () => {
    const { proposals } = composed([
      mapOf('operator', [
        at('a Trial day', 'trial', 'operator'),
        at('b Trial day one', 'trial', 'operator'),
      ]),
      mapOf('head', [at('c Trial weeks', 'trial', 'head'), at('d Trial days', 'trial', 'head')]),
    ])
    const scores = proposals.nearMisses.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((x, y) => y - x))
  })

  test('are not two that each found another', () => {
    const { proposals } = composed([
      mapOf('operator', [
        at('a Trial day', 'trial', 'operator'),
        at('b Trial days', 'trial', 'operator'),
      ]),
      mapOf('head', [at('c Trial day', 'trial', 'head'), at('d Trial days', 'trial', 'head')]),
    ])
    expect(proposals.merged.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(proposals.nearMisses).toEqual([])
  })

  test('are one that would be there twice', () => {
    const { proposals } = composed([
      mapOf('operator', [at('a Trial day', 'trial', 'operator')]),
      mapOf('head', [at('c Trial day', 'trial', 'head'), at('d Trial days', 'trial', 'head')]),
    ])
    expect(proposals.nearMisses.map(({ why, members }) => [why, members[1].step.id])).toEqual([
      ['taken', 'd'],
    ])
  })
})

describe('a map of several roles', () => {
  test('may meet a map of one of them', () => {
    const both = mapOf('operator head', [
      at('x1 Press jams', 'need', 'operator'),
      at('x2 Trial day', 'trial', 'operator head'),
    ])
    const head = mapOf('head', [
      at('h1 Reserves money', 'need', 'head'),
      at('h2 Trial day', 'trial', 'head'),
    ])
    const { document, origins } = composed([both, head])
    expect(document.roles.map(({ id }) => id)).toEqual(['operator', 'head'])
    expect(document.steps.map(({ id, roles }) => [id, roles])).toEqual([
      ['x1', ['operator']],
      ['h1', ['head']],
      ['x2', ['operator', 'head']],
    ])
    expect(origins[2]?.members).toHaveLength(2)
  })

  test('keeps what waits for what', () => {
    const waiting = mapOf('operator head', [
      at('x1 Annex filled', 'trial', 'head', { start: '2026-05-01' }),
      at('x2 Contract signed', 'trial', 'operator', { start: '2026-01-01', after: ['x1'] }),
    ])
    const { document } = composed([waiting, mapOf('buyer', [])])
    expect(document.steps.map(({ id, after }) => [id, after])).toEqual([
      ['x1', undefined],
      ['x2', ['x1']],
    ])
  })
})
