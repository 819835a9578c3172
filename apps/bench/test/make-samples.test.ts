import { describe, expect, test } from 'vitest'
import { type FieldShape, list, object, record } from '../entries/journey-fields.ts'
import { ABSENT, changeDocument } from '../src/change-document.ts'
import { makeSamples } from '../src/make-samples.ts'
import { placeFields } from '../src/place-fields.ts'

const text: FieldShape = { kind: 'text' }
const format: FieldShape = object(
  { title: text },
  { steps: list(object({ id: text }, { quote: text })), labels: record(text) },
)

describe('placeFields', () => {
  test('finds where each field stands first, and knows of those that stand nowhere', () => {
    const document = { title: 'A', steps: [{ id: 'a' }, { id: 'b', quote: 'B' }] }
    expect([...placeFields(document, format)]).toEqual([
      ['title', ['title']],
      ['steps', ['steps']],
      ['steps[]', ['steps', 0]],
      ['steps[].id', ['steps', 0, 'id']],
      ['steps[].quote', ['steps', 1, 'quote']],
      ['labels', undefined],
      ['labels{}', undefined],
    ])
  })
})

describe('changeDocument', () => {
  const document = { title: 'A', steps: [{ id: 'a' }, { id: 'b' }] }

  test('changes a copy at one place', () => {
    expect(changeDocument(document, ['steps', 1, 'id'], 5)).toEqual({
      title: 'A',
      steps: [{ id: 'a' }, { id: 5 }],
    })
    expect(document.steps[1]).toEqual({ id: 'b' })
  })

  test('takes out a field or an entry', () => {
    expect(changeDocument(document, ['title'], ABSENT)).toEqual({ steps: document.steps })
    expect(changeDocument(document, ['steps', 0], ABSENT)).toEqual({
      title: 'A',
      steps: [{ id: 'b' }],
    })
  })
})

describe('makeSamples', () => {
  const right = { title: 'A', steps: [{ id: 'a', quote: 'Q' }], labels: { '0': 'None' } }

  test('gives each document as it is and changes each field once, in the smallest that holds it', () => {
    const samples = makeSamples({ right, bare: { title: 'A' } }, format)
    const whole = samples.filter(({ isRight }) => isRight)
    expect(whole.map(({ document }) => document)).toEqual([{ title: 'A' }, right])
    const nulls = samples.filter(({ isRight }) => isRight === false)
    expect(nulls.map(({ name }) => name)).toEqual([
      'bare with null at title',
      'right with null at steps',
      'right with null at steps.0',
      'right with null at steps.0.id',
      'right with null at steps.0.quote',
      'right with null at labels',
      'right with null at labels.0',
    ])
    expect(nulls[3]?.document).toEqual({ ...right, steps: [{ id: null, quote: 'Q' }] })
  })

  test('does not pass over a field that no document holds', () => {
    const { labels: _, ...poor } = right
    expect(() => makeSamples({ poor }, format)).toThrow('no document holds labels, labels{}')
  })
})
