import type { ActionDocument, FrictionDocument, JourneyDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { at, composed, mapOf } from './sketched-maps.ts'

const JAM: FrictionDocument = { id: 'hurt', title: 'It jams', kind: 'obstacle', severity: 2 }

/** A map of one role whose ids are those of every other map made here. */
function clashing(role: string, addresses: readonly string[]): JourneyDocument {
  return mapOf(role, [at(`s1 ${role}`, 'need', role, { frictions: [{ ...JAM, title: role }] })], {
    signposts: [
      { id: 'sign', question: `${role}?`, roles: [role], at: { step: 's1' }, status: 'missing' },
    ],
    evidence: [{ id: 'talk', kind: 'interview', title: `Talk with ${role}` }],
    actions: [{ id: 'do', title: `Do for ${role}`, addresses }],
  })
}

/** Where the addresses of the operator's map lead, composed with one that has the same ids. */
function forwarded(...addresses: readonly string[]): readonly string[] | undefined {
  const maps = [clashing('operator', addresses), clashing('head', [])]
  return composed(maps).document.actions?.[0]?.addresses
}

describe('an action', () => {
  test('is carried over with all its fields', () => {
    const action: ActionDocument = {
      id: 'call',
      title: { en: 'Call', da: 'Ring' },
      addresses: ['s1'],
      owner: { en: 'Service' },
      status: 'started',
    }
    const map = mapOf('operator', [at('s1 Jams', 'need', 'operator')], { actions: [action] })
    expect(composed([map]).document.actions).toEqual([action])
  })

  test('has no field it does not need', () => {
    const actions = [{ id: 'call', title: 'Call', addresses: [], status: 'open' }] as const
    expect(composed([mapOf('operator', [], { actions })]).document.actions).toEqual([
      { id: 'call', title: { en: 'Call' } },
    ])
    expect(composed([mapOf('operator', [])]).document).not.toHaveProperty('actions')
  })

  test.each([
    ['steps', 's1', 'operator.s1'],
    ['signposts', 'sign', 'operator.sign'],
    ['frictions', 'hurt', 'operator.hurt'],
    ['evidence', 'talk', 'operator.talk'],
    ['roles', 'operator', 'operator'],
    ['phases that are one', 'need', 'need'],
    ['findings about one thing', 'open:sign', 'open:operator.sign'],
    [
      'findings about a role at a step',
      'order-broken:operator:s1',
      'order-broken:operator:operator.s1',
    ],
    ['findings about two steps', 'entry-order:s1:s1', 'entry-order:operator.s1:operator.s1'],
    ['findings about a role in a phase', 'missing:operator@need', 'missing:operator@need'],
    ['findings about a step and something unknown', 'x:s1@far', 'x:operator.s1@far'],
    [
      'findings about the map',
      'only-deciders:map-of-operator',
      'only-deciders:map-of-operator+map-of-head',
    ],
  ])('follows %s', (_, address, name) => {
    expect(forwarded(address)).toEqual([name])
  })

  test('follows an id with a colon before it is read as the key of a finding', () => {
    const step = at('a:b Jams', 'need', 'operator')
    const actions = [{ id: 'do', title: 'Do', addresses: ['a:b', 'x:a:b'] }]
    const maps = [
      mapOf('operator', [step], { actions }),
      mapOf('head', [at('a:b Money', 'need', 'head')]),
    ]
    expect(composed(maps).document.actions?.[0]?.addresses).toEqual([
      'operator.a:b',
      'x:operator.a:b',
    ])
  })

  test('follows an id that two things have to both of them', () => {
    const map = mapOf('operator', [at('need Jams', 'need', 'operator')], {
      actions: [{ id: 'do', title: 'Do', addresses: ['need'] }],
    })
    const other = mapOf('head', [at('need Money', 'need', 'head')])
    expect(composed([map, other]).document.actions?.[0]?.addresses).toEqual([
      'need',
      'operator.need',
    ])
  })
})

describe('actions of several maps', () => {
  const action: ActionDocument = { id: 'call', title: 'Call every other week', addresses: ['s1'] }

  function actionsOf(one: Partial<ActionDocument>, other: Partial<ActionDocument>) {
    const maps = [
      mapOf('operator', [at('s1 Press jams', 'need', 'operator')], {
        actions: [{ ...action, ...one }],
      }),
      mapOf('head', [at('s1 Reserves money', 'need', 'head')], {
        actions: [{ ...action, ...other }],
      }),
    ]
    return composed(maps).document.actions
  }

  test('are one when they are the same, for all that either addresses', () => {
    const title = { da: 'Ring hver anden uge', en: 'Call every other week' }
    expect(actionsOf({}, { title, addresses: ['s1', 'head'], owner: 'Service' })).toEqual([
      {
        id: 'call',
        title: { en: 'Call every other week', da: 'Ring hver anden uge' },
        addresses: ['operator.s1', 'head.s1', 'head'],
        owner: { en: 'Service' },
      },
    ])
  })

  test.each([
    ['titles', { title: 'Visit the factory' }, {}],
    ['states', { status: 'done' }, {}],
    ['owners', { owner: 'Sales' }, { owner: 'Service' }],
  ] as const)('stay apart when their %s differ', (_, one, other) => {
    expect(actionsOf(one, other)?.map(({ id }) => id)).toEqual(['operator.call', 'head.call'])
  })
})

describe('a friction that its author named', () => {
  const hurt = (role: string, more: Partial<FrictionDocument>) =>
    mapOf(role, [
      at('s1 Trial day', 'trial', role, {
        start: '2026-01-01',
        frictions: [{ title: 'It jams', kind: 'obstacle', severity: 2, ...more }],
      }),
    ])
  const frictionsOf = (...maps: readonly JourneyDocument[]) =>
    composed(maps).document.steps.flatMap(({ frictions = [] }) => frictions.map(({ id }) => id))

  test('keeps its id, whichever map named it', () => {
    expect(frictionsOf(hurt('operator', { id: 'jam' }), hurt('head', {}))).toEqual(['jam'])
    expect(frictionsOf(hurt('operator', {}), hurt('head', { id: 'jam' }))).toEqual(['jam'])
    expect(frictionsOf(hurt('operator', { id: 'a' }), hurt('head', { id: 'b' }))).toEqual(['a'])
  })

  test('bears the role where two have the same id', () => {
    const other = hurt('head', { id: 'jam', title: 'No money' })
    expect(frictionsOf(hurt('operator', { id: 'jam' }), other)).toEqual([
      'operator.jam',
      'head.jam',
    ])
  })

  test('has none where nobody named it', () => {
    const [step] = composed([hurt('operator', {})]).document.steps
    expect(step?.frictions?.[0]).not.toHaveProperty('id')
  })
})
