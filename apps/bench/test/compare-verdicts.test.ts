import { describe, expect, test } from 'vitest'
import { compareVerdicts, type Judge } from '../src/compare-verdicts.ts'

const judge = (name: string, isRight: (input: unknown) => boolean, isStricter = false): Judge => ({
  name,
  validate: (input) => (isRight(input) ? [] : ['wrong']),
  isStricter,
})
const isText = (input: unknown): boolean => typeof input === 'string'
const ours = judge('ours', isText)
const samples = [
  { name: 'a text', document: 'x', isRight: true },
  { name: 'an empty text', document: '' },
  { name: 'a number', document: 5 },
]

describe('compareVerdicts', () => {
  test('counts what all accept and all refuse', () => {
    expect(compareVerdicts([ours, judge('theirs', isText)], samples)).toEqual({
      accepted: 2,
      refused: 1,
      disagreements: [],
    })
  })

  test('finds a validator that checks nothing, even when none does', () => {
    const nothing = judge('nothing', () => true)
    const { disagreements } = compareVerdicts([ours, nothing], samples)
    expect(disagreements).toEqual(['nothing accepts a number'])
    const known = [{ name: 'a null', document: null, isRight: false }]
    expect(compareVerdicts([nothing], known).disagreements).toEqual(['nothing accepts a null'])
  })

  test('finds a validator that refuses what is right', () => {
    const { disagreements } = compareVerdicts([ours, judge('none', () => false)], samples)
    expect(disagreements).toEqual(['none refuses a text', 'none refuses an empty text'])
  })

  test('lets a stricter one refuse more, but not what is known to be right, nor accept more', () => {
    const longer = judge('longer', (input) => isText(input) && input !== '', true)
    expect(compareVerdicts([ours, longer], samples).disagreements).toEqual([])
    const none = judge('none', () => false, true)
    expect(compareVerdicts([ours, none], samples).disagreements).toEqual(['none refuses a text'])
    const all = judge('all', () => true, true)
    expect(compareVerdicts([ours, all], samples).disagreements).toEqual(['all accepts a number'])
  })
})
