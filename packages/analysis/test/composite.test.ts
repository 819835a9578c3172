import { bouncyBall, examples } from '@routebord/examples'
import { assertJourney, type Journey } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { deriveComposite } from '../src/index.ts'
import { outlineOf, sketchedJourney } from './sketched-journey.ts'

describe('a composite', () => {
  test('of one role alone is one solo segment', () => {
    expect(outlineOf(sketchedJourney('a', ['one: a', 'two: a', 'three: a']))).toEqual({
      paths: ['a: one two three'],
      legs: ['one>two a', 'two>three a'],
      segments: ['a: one > two > three'],
      forks: [],
      joins: [],
    })
  })

  test('of a group that stays together is one shared segment', () => {
    const journey = sketchedJourney('a b', ['one: a b', 'two: a b'])
    expect(outlineOf(journey)).toEqual({
      paths: ['a: one two', 'b: one two'],
      legs: ['one>two a b'],
      segments: ['a b: one > two'],
      forks: [],
      joins: [],
    })
    expect(deriveComposite(journey).segments.map(({ kind }) => kind)).toEqual(['shared'])
  })

  test('forks where roles leave for different steps', () => {
    expect(outlineOf(sketchedJourney('a b', ['meet: a b', 'left: a', 'right: b']))).toEqual({
      paths: ['a: meet left', 'b: meet right'],
      legs: ['meet>left a', 'meet>right b'],
      segments: ['a b: meet', 'a: > left', 'b: > right'],
      forks: ['meet'],
      joins: [],
    })
  })

  test('joins where roles arrive from different steps', () => {
    expect(outlineOf(sketchedJourney('a b', ['left: a', 'right: b', 'meet: a b']))).toEqual({
      paths: ['a: left meet', 'b: right meet'],
      legs: ['left>meet a', 'right>meet b'],
      segments: ['a: left >', 'b: right >', 'a b: meet'],
      forks: [],
      joins: ['meet'],
    })
  })

  test('both joins and forks at a step where the company changes', () => {
    const steps = ['left: a', 'right: b', 'meet: a b', 'home: a', 'away: b']
    expect(outlineOf(sketchedJourney('a b', steps))).toEqual({
      paths: ['a: left meet home', 'b: right meet away'],
      legs: ['left>meet a', 'right>meet b', 'meet>home a', 'meet>away b'],
      segments: ['a: left >', 'b: right >', 'a b: meet', 'a: > home', 'b: > away'],
      forks: ['meet'],
      joins: ['meet'],
    })
  })

  test('carries two roles together while a third leaves and comes back', () => {
    const steps = ['start: a b c', 'alone: c', 'pair: a b', 'end: a b c']
    expect(outlineOf(sketchedJourney('a b c', steps))).toEqual({
      paths: ['a: start pair end', 'b: start pair end', 'c: start alone end'],
      legs: ['start>alone c', 'start>pair a b', 'alone>end c', 'pair>end a b'],
      segments: ['a b c: start', 'c: > alone >', 'a b: > pair >', 'a b c: end'],
      forks: ['start'],
      joins: ['end'],
    })
  })

  test('lets a role skip a step that the others take', () => {
    const steps = ['start: a b', 'detour: b', 'end: a b']
    expect(outlineOf(sketchedJourney('a b', steps))).toEqual({
      paths: ['a: start end', 'b: start detour end'],
      legs: ['start>detour b', 'start>end a', 'detour>end b'],
      segments: ['a b: start', 'b: > detour >', 'a: >', 'a b: end'],
      forks: ['start'],
      joins: ['end'],
    })
  })

  test('parts a leg that a smaller company travels between two whole groups', () => {
    const steps = ['start: a b c', 'end: a b d', 'last: a b']
    expect(outlineOf(sketchedJourney('a b c d', steps))).toEqual({
      paths: ['a: start end last', 'b: start end last', 'c: start', 'd: end'],
      legs: ['start>end a b', 'end>last a b'],
      segments: ['a b c: start', 'a b: >', 'a b d: end', 'a b: > last'],
      forks: [],
      joins: [],
    })
  })

  test('neither forks nor joins where a role only leaves for good, or only begins', () => {
    const steps = ['one: a b', 'two: a', 'three: a c']
    expect(outlineOf(sketchedJourney('a b c', steps))).toEqual({
      paths: ['a: one two three', 'b: one', 'c: three'],
      legs: ['one>two a', 'two>three a'],
      segments: ['a b: one', 'a: > two >', 'a c: three'],
      forks: [],
      joins: [],
    })
  })

  test('gives an empty path to a role that is nowhere', () => {
    expect(outlineOf(sketchedJourney('a b c', ['one: a c']))).toEqual({
      paths: ['a: one', 'b:', 'c: one'],
      legs: [],
      segments: ['a c: one'],
      forks: [],
      joins: [],
    })
  })

  test('lets a role enter late and leave early', () => {
    const { paths } = deriveComposite(
      sketchedJourney('a b', ['one: a', 'two: a b', 'three: b a', 'four: a']),
    )
    expect(paths.map(({ entry, exit }) => [entry?.id, exit?.id])).toEqual([
      ['one', 'four'],
      ['two', 'three'],
    ])
  })

  test('keeps roles in document order, whatever order a step names them in', () => {
    expect(outlineOf(sketchedJourney('a b', ['one: b a', 'two: a b'])).segments).toEqual([
      'a b: one > two',
    ])
  })

  test('keeps apart two groups of the same size that cross', () => {
    const steps = ['one: a b', 'two: c d', 'three: a c', 'four: b d']
    expect(outlineOf(sketchedJourney('a b c d', steps))).toMatchObject({
      forks: ['one', 'two'],
      joins: ['three', 'four'],
      segments: ['a b: one', 'a: >', 'b: >', 'c d: two', 'c: >', 'd: >', 'a c: three', 'b d: four'],
    })
  })

  test('gives each role the legs of its own path', () => {
    const { paths } = deriveComposite(sketchedJourney('a b c', ['one: a b', 'two: a', 'end: a b']))
    expect(paths.map(({ legs }) => legs.map(({ from, to }) => `${from.id}>${to.id}`))).toEqual([
      ['one>two', 'two>end'],
      ['one>end'],
      [],
    ])
  })

  test('of a journey without steps has nothing but empty paths', () => {
    const journey = assertJourney({
      format: 'routebord/1',
      id: 'empty',
      title: 'Empty',
      purpose: { why: 'To begin', audience: [] },
      roles: [{ id: 'a', name: 'A', buying: [] }],
      phases: [{ id: 'p', title: 'P' }],
      steps: [],
    })
    expect(outlineOf(journey)).toEqual({
      paths: ['a:'],
      legs: [],
      segments: [],
      forks: [],
      joins: [],
    })
    expect(deriveComposite(journey).journey).toBe(journey)
  })
})

test('the bouncy ball is long enough to be worth a map, and its group parts and meets', () => {
  const { journey, forks, joins } = deriveComposite(assertJourney(bouncyBall))
  expect(journey.steps.length).toBeGreaterThanOrEqual(24)
  expect(forks.length).toBeGreaterThanOrEqual(4)
  expect(joins.length).toBeGreaterThanOrEqual(4)
})

test('in every example each role has steps, and some segments are shared and some solo', () => {
  for (const document of Object.values(examples)) {
    const { paths, segments } = deriveComposite(assertJourney(document))
    for (const path of paths) expect(path.steps.length).toBeGreaterThan(0)
    expect(new Set(segments.map(({ kind }) => kind))).toEqual(new Set(['shared', 'solo']))
  }
})

test.each<[string, (journey: Journey) => Journey]>([
  ['was stored and read again', (journey) => JSON.parse(JSON.stringify(journey)) as Journey],
  [
    'has another role in place of one',
    (journey) => ({ ...journey, roles: journey.roles.map((role) => ({ ...role })) }),
  ],
  ['was never parsed', () => bouncyBall as unknown as Journey],
])('a journey that %s is refused, with what to do', (_, change) => {
  const journey = assertJourney(bouncyBall)
  expect(() => deriveComposite(change(journey))).toThrow(/parseJourney/)
})
