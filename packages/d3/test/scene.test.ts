import { expect, test } from 'vitest'
import { buildScene } from '../src/scene/build-scene.ts'
import type { Mark } from '../src/scene/mark.ts'
import { bouncyBallJourney, layoutOf, sceneOf } from './drawn.ts'

function flatten(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...flatten(mark.marks)] : [mark]))
}

test('a scene of the bouncy-ball journey has these layers, bottom first', () => {
  const counts = sceneOf(bouncyBallJourney).layers.map(
    (layer) => `${layer.part} ${layer.key} ${layer.marks.length}`,
  )
  expect(counts).toMatchInlineSnapshot(`
    [
      "body grounds 5",
      "phase-heads phases 13",
      "body lines 8",
      "body links 3",
      "body cards 26",
      "body feelings 4",
      "body threads 4",
      "body bridges 1",
      "body stations 26",
      "body texts 30",
      "body signs 14",
      "body bullets 4",
      "heads heads 5",
    ]
  `)
})

test('a scene is plain data: a structured clone equals it', () => {
  const scene = sceneOf(bouncyBallJourney)
  expect(structuredClone(scene)).toEqual(scene)
})

test('each role has a thread and each step that was seen has a station', () => {
  const scene = sceneOf(bouncyBallJourney)
  const keysOf = (layer: string) =>
    scene.layers.find((item) => item.key === layer)?.marks.map((mark) => mark.key)
  const seen = bouncyBallJourney.steps.filter((step) => step.observed !== 'no')
  expect(keysOf('threads')).toEqual(bouncyBallJourney.roles.map((role) => `thread:${role.id}`))
  expect(keysOf('stations')).toEqual(seen.map((step) => `station:${step.id}`))
})

test('no text is smaller than 12 px', () => {
  const texts = sceneOf(bouncyBallJourney)
    .layers.flatMap((layer) => flatten(layer.marks))
    .filter((mark) => mark.kind === 'text')
  expect(texts.length).toBeGreaterThan(100)
  expect(Math.min(...texts.map((mark) => mark.size))).toBeGreaterThanOrEqual(12)
})

test('marks that would share a key are refused', () => {
  const layout = layoutOf(bouncyBallJourney)
  const twice = { ...layout, threads: [...layout.threads, ...layout.threads] }
  expect(() => buildScene(twice, 'A test')).toThrow('duplicate mark key: thread:operator')
})
