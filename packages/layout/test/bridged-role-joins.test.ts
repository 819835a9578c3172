import { describe, expect, test } from 'vitest'
import { type Drawn, draw, found, type Sketch, sketchJourney } from './journeys.ts'
import { levelsOf, turnsOf } from './strokes.ts'

const sketch = (roles: number, ...steps: Sketch[]): Drawn => draw(sketchJourney(roles, steps))

/** Stretches that two threads share, on one height and over one place. */
function sharedStretches({ layout }: Drawn): readonly string[] {
  const levels = layout.threads.flatMap(levelsOf)
  return levels.flatMap((level) =>
    levels
      .filter((other) => other.role.index > level.role.index && other.y === level.y)
      .filter((other) => level.left < other.right && other.left < level.right)
      .map((other) => `${level.role.id} on ${other.role.id} at ${level.y}`),
  )
}

describe('a bridged role that joins the bundle in the very next column', () => {
  const speaks = { roles: [0, 2], experience: { r2: { quote: 'Me too.' } } }
  const drawn = sketch(3, [1], speaks, [0, 1, 2], [0], [1], [2])
  const [, bridged, guest] = drawn.layout.threads

  test('passes under the deck in the column before', () => {
    const card = found(drawn.layout.cards.find(({ step }) => step.id === 's1'))
    expect(card.bridges.map(({ role, threads }) => [role.id, threads])).toEqual([['r1', 1]])
    expect(card.column + 1).toBe(drawn.columns.columnOf.get(found(drawn.journey.steps[2])))
  })

  test('takes its slot in lane order, so that the guest makes room by one pitch', () => {
    expect(found(guest && turnsOf(guest)[1])).toMatchObject({ from: 116, to: 124, upright: false })
    expect(found(bridged && turnsOf(bridged)[0])).toMatchObject({ to: 116, upright: true })
  })

  test('never lies on another thread', () => {
    expect(sharedStretches(drawn)).toEqual([])
  })

  test('lies on no other thread where several are bridged and join at once', () => {
    expect(sharedStretches(sketch(4, [1], [2], [0, 3], [0, 1, 2, 3]))).toEqual([])
    expect(sharedStretches(sketch(5, [1], [3], [0, 2, 4], [0, 1, 2, 3, 4]))).toEqual([])
  })

  test('lies on no other thread where it leaves the bundle again at once', () => {
    expect(sharedStretches(sketch(3, [1], [0, 2], [0, 1, 2], [0, 2], [1]))).toEqual([])
  })
})

describe('guests that change hosts', () => {
  test('lie on no other thread where two change places', () => {
    const drawn = sketch(4, [0, 3], [1, 2], [0, 2], [1, 3])
    expect(sharedStretches(drawn)).toEqual([])
  })

  test('lie on no other thread where they come from different hosts to one', () => {
    expect(sharedStretches(sketch(4, [0], [1, 3], [2], [0, 2, 3]))).toEqual([])
    expect(sharedStretches(sketch(6, [0, 5], [2, 4], [3], [1], [3, 4, 5]))).toEqual([])
  })
})
