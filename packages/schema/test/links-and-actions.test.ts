import { describe, expect, test } from 'vitest'
import { parseJourney } from '../src/index.ts'
import { type Change, changedDocument } from './changed-document.ts'

function found(...changes: readonly Change[]): readonly string[] {
  const result = parseJourney(changedDocument(changes))
  return (result.ok ? result.warnings : result.issues).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  )
}

const JAMS = { step: 'jams', role: 'operator' }
const OF_OPERATOR = { step: 'decide', role: 'operator' }

/** Steps of the small document: operator at "jams"; specialist at "compare"; all three at "decide". */
describe('a link', () => {
  const link = (from: unknown, to: unknown): readonly string[] =>
    found([['links'], [{ kind: 'handoff', from, to }]])

  test.each<[string, unknown, unknown]>([
    ['from step to step', { step: 'jams' }, { step: 'compare' }],
    ['from role to role', { role: 'operator' }, { role: 'director' }],
    ['from role to step', { role: 'director' }, { step: 'jams' }],
    ['from a role at a step to another', JAMS, { step: 'decide', role: 'director' }],
    ['between two roles at one step', OF_OPERATOR, { step: 'decide', role: 'director' }],
    ['of one role between two steps', JAMS, OF_OPERATOR],
    ['from a step to a role at it', { step: 'decide' }, OF_OPERATOR],
    ['from a role to itself at a step', { role: 'operator' }, OF_OPERATOR],
    ['back to an earlier step', { step: 'decide' }, { step: 'jams' }],
  ])('%s is one', (_, from, to) => {
    expect(link(from, to)).toEqual([])
  })

  test.each<[string, unknown, unknown, readonly string[]]>([
    ['from a step to itself', { step: 'jams' }, { step: 'jams' }, ['links-to-itself links.0.to']],
    [
      'from a role to itself',
      { role: 'operator' },
      { role: 'operator' },
      ['links-to-itself links.0.to'],
    ],
    ['from a role at a step to itself', JAMS, { ...JAMS }, ['links-to-itself links.0.to']],
    [
      'between two unknown steps of one name, which are both unknown and one',
      { step: 'x' },
      { step: 'x' },
      ['unknown-id links.0.from.step', 'links-to-itself links.0.to', 'unknown-id links.0.to.step'],
    ],
    [
      'from nowhere to nowhere, which are no one place',
      {},
      {},
      ['empty-place links.0.from', 'empty-place links.0.to'],
    ],
    [
      'with an end that is no place at all',
      'jams',
      ['jams'],
      ['wrong-type links.0.from', 'wrong-type links.0.to'],
    ],
    [
      'with roles that are not at their steps',
      { step: 'jams', role: 'director' },
      { step: 'compare', role: 'operator' },
      ['role-not-at-step links.0.from.role', 'role-not-at-step links.0.to.role'],
    ],
    [
      'with a role nobody knows, at a step that is known',
      { step: 'jams', role: 'x' },
      { step: 'compare' },
      ['unknown-id links.0.from.role'],
    ],
    [
      'with a known role, at a step nobody knows',
      { step: 'x', role: 'operator' },
      { step: 'compare' },
      ['unknown-id links.0.from.step'],
    ],
    [
      'with ends of the wrong kind',
      { step: 7 },
      { role: null },
      ['wrong-type links.0.from.step', 'wrong-type links.0.to.role'],
    ],
  ])('%s is none', (_, from, to, issues) => {
    expect(link(from, to)).toEqual(issues)
  })
})

describe('what an action addresses', () => {
  const FRICTION: Change = [['steps', 0, 'frictions', 0, 'id'], 'stops']
  const address = (...addresses: readonly unknown[]): readonly string[] =>
    found(FRICTION, [['actions', 0, 'addresses'], addresses])

  test.each([
    ['a signpost', 'clean'],
    ['a friction', 'stops'],
    ['a step', 'decide'],
    ['a role', 'director'],
    ['a phase', 'daily'],
    ['evidence', 'talks'],
    ['a finding about a role', 'role-outside-crm:operator'],
    ['a finding about a role at a place', 'unobserved-stretch:operator@jams'],
    ['a finding about a role and a step', 'drop-out:operator:jams'],
    ['a finding about the journey', 'only-deciders:small'],
    ['a finding about a phase', 'empty-phase:need'],
    ['a finding about a signpost', 'without-answer:clean'],
    ['a finding whose rule nobody knows', 'a-rule-of-my-own:jams'],
    ['a finding of a rule without a name', ':jams'],
  ])('may be %s: %s', (_, id) => {
    expect(address(id)).toEqual([])
  })

  test.each([
    ['a link', 'carry'],
    ['another action', 'call'],
    ['nothing', 'nothing'],
    ['a rule alone', 'role-outside-crm'],
    ['a rule about nothing', 'role-outside-crm:'],
    ['a rule about nobody', 'role-outside-crm:nobody'],
    ['a role at a place without a rule', 'operator@jams'],
    ['a place without its role', 'unobserved-stretch:@jams'],
    ['the journey without a rule', 'small'],
    ['an id before a colon', 'operator:nobody'],
    ['two rules', 'first:second:operator'],
  ])('may not be %s: %s', (_, id) => {
    expect(address('clean', id)).toEqual(['unknown-id actions.0.addresses.1'])
  })

  test('an id with a colon of its own is found whole, and behind a rule', () => {
    const id = 'step:one'
    const changes: Change[] = [
      [['steps', 2, 'id'], id],
      [
        ['actions', 0, 'addresses'],
        [id, `unobserved:${id}`],
      ],
    ]
    expect(found(...changes)).toEqual([])
  })

  test.each([
    ['an empty word', '', 'wrong-type'],
    ['a number', 7, 'wrong-type'],
    ['an object', {}, 'wrong-type'],
  ])('is a word: not %s', (_, value, code) => {
    const issues = address(value)
    expect(issues[0]).toBe(`${code} actions.0.addresses.0`)
  })

  test('may be nothing yet', () => {
    expect(address()).toEqual([])
  })
})
