import { describe, expect, test } from 'vitest'
import { type IssueCode, type IssuePath, type JourneyIssue, parseJourney } from '../src/index.ts'
import { ABSENT, type Change, changedDocument } from './changed-document.ts'
import { LANGUAGES, MESSAGES } from './languages.ts'

function issuesOf(
  document: unknown,
  options?: Parameters<typeof parseJourney>[1],
): readonly JourneyIssue[] {
  const result = parseJourney(document, options)
  return result.ok ? [] : result.issues
}

describe('many faults at once', () => {
  // In the order a reader of the document meets them; a field that is not there comes after those that are.
  const FAULTS: readonly (readonly [IssueCode, IssuePath, unknown])[] = [
    ['wrong-format', ['format'], 'roadmap/1'],
    ['wrong-type', ['title'], 7],
    ['wrong-type', ['purpose', 'audience'], 'Testers'],
    ['missing', ['purpose', 'why'], ABSENT],
    ['wrong-type', ['emotionScale', 'min'], 'low'],
    ['not-one-of', ['roles', 0, 'stance'], 'mobiliser'],
    ['wrong-type', ['roles', 0, 'tone'], 1.5],
    ['missing', ['roles', 2, 'name'], ABSENT],
    ['wrong-type', ['phases', 0, 'alwaysOn'], 'no'],
    ['end-before-start', ['steps', 0, 'end'], '2025-01-01'],
    ['wrong-type', ['steps', 0, 'touchpoints', 0, 'url'], 'javascript:alert(1)'],
    ['emotion-outside-scale', ['steps', 0, 'experience', 'operator', 'emotion'], 9],
    ['role-not-at-step', ['steps', 0, 'frictions', 0, 'roles', 0], 'director'],
    ['unknown-id', ['steps', 1, 'after', 0], 'jamz'],
    ['phase-order', ['steps', 2, 'phase'], 'need'],
    ['empty-place', ['links', 0, 'to'], {}],
    ['not-one-of', ['signposts', 0, 'status'], 'lost'],
    ['duplicate-id', ['evidence', 1, 'id'], 'talks'],
    ['unknown-id', ['actions', 0, 'addresses', 0], 'nothing'],
    ['missing', ['actions', 0, 'title'], ABSENT],
    ['compares-to-itself', ['comparesTo'], 'small'],
  ]
  const MORE_EVIDENCE: Change = [['evidence', 1], { id: 'deals', kind: 'crm', title: 'Deals' }]
  const changes = FAULTS.map(([, path, value]): Change => [path, value])
  const expected = FAULTS.map(([code, path]) => ({ code, path }))

  test('twenty-one faults give all twenty-one issues, in document order', () => {
    const issues = issuesOf(changedDocument([MORE_EVIDENCE, ...changes]))
    expect(issues.map(({ code, path }) => ({ code, path }))).toEqual(expected)
  })

  test('the order does not depend on which fault was made first', () => {
    const issues = issuesOf(
      changedDocument([MORE_EVIDENCE, ...changes.slice(0, -1).reverse(), ...changes.slice(-1)]),
    )
    expect(issues.map(({ code, path }) => ({ code, path }))).toEqual(expected)
  })

  test('the languages differ in their texts and in nothing else', () => {
    const document = changedDocument([MORE_EVIDENCE, ...changes])
    const places = LANGUAGES.map((language) =>
      issuesOf(document, { messages: MESSAGES[language] }).map(({ code, path }) => ({
        code,
        path,
      })),
    )
    expect(places).toEqual([expected, expected, expected])
  })

  test('the language is English unless told', () => {
    const document = changedDocument(changes.slice(0, 1))
    expect(issuesOf(document)).toEqual(issuesOf(document, { messages: MESSAGES.en }))
  })

  test('of another version nothing is said but that: all else may be right in it', () => {
    const document = changedDocument([MORE_EVIDENCE, ...changes, [['format'], 'routebord/9']])
    expect(issuesOf(document)).toMatchObject([{ code: 'newer-format', path: ['format'] }])
    expect(issuesOf(document)).toHaveLength(1)
  })
})

describe('circles of waiting', () => {
  const alone = (id: string, ...after: readonly string[]): object => ({
    id,
    title: id,
    phase: 'need',
    roles: [`role-${id}`],
    after,
  })
  const circles = (steps: readonly object[]): Change[] => [
    [['steps'], steps],
    [
      ['roles'],
      steps.map((step) => ({ id: `role-${Reflect.get(step, 'id')}`, name: 'R', buying: [] })),
    ],
    [['links'], []],
    [['signposts'], []],
    [['actions'], []],
  ]
  const placesOf = (steps: readonly object[]): string[] =>
    issuesOf(changedDocument(circles(steps))).map(({ code, path }) => `${code} ${path.join('.')}`)

  test('each gives an issue of its own', () => {
    const steps = [
      alone('a', 'b'),
      alone('b', 'a'),
      alone('c', 'c'),
      alone('d', 'f', 'a'),
      alone('e', 'd'),
      alone('f', 'e'),
      alone('g', 'f'),
    ]
    expect(placesOf(steps)).toEqual([
      'after-cycle steps.0.after',
      'after-cycle steps.2.after',
      'after-cycle steps.3.after',
    ])
  })

  test('two that share a step are one', () => {
    expect(placesOf([alone('a', 'b', 'c'), alone('b', 'a'), alone('c', 'a')])).toEqual([
      'after-cycle steps.0.after',
    ])
  })

  test('is reported where a step waits for itself or a later one, not where it may', () => {
    expect(placesOf([alone('z'), alone('a', 'z'), alone('b', 'a', 'c'), alone('c', 'b')])).toEqual([
      'after-cycle steps.2.after',
    ])
  })

  test('a long one is one', () => {
    const count = 90
    const steps = Array.from({ length: count }, (_, index) =>
      alone(`s${index}`, `s${(index + 1) % count}`),
    )
    expect(placesOf(steps)).toEqual(['after-cycle steps.0.after'])
  })

  test('none is seen where steps only wait for those before them', () => {
    expect(placesOf([alone('a'), alone('b', 'a'), alone('c', 'a', 'b')])).toEqual([])
  })

  test('of two steps with one id the first is meant, so that the fault is the id and no circle', () => {
    expect(placesOf([alone('a'), alone('b', 'a'), alone('a', 'b')])).toEqual([
      'duplicate-id roles.2.id',
      'duplicate-id steps.2.id',
    ])
  })
})

describe('an id is only an id, whatever it spells', () => {
  test.each(['number', 'text', 'nothing', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a role called %s is named as it is written',
    (id) => {
      const document = changedDocument([
        [['roles'], [{ id, name: 'Operator', buying: ['user'] }]],
        [
          ['steps'],
          [{ id: 'jams', title: 'Jams', phase: 'need', roles: [id], experience: { nobody: {} } }],
        ],
        [['links'], []],
        [['signposts'], []],
        [['actions'], []],
      ])
      expect(issuesOf(document)).toMatchObject([
        { code: 'role-not-at-step', expected: JSON.stringify(id), received: '"nobody"' },
      ])
    },
  )
})

test('a role may be named twice at a step and waits for nobody by it', () => {
  const twice = ['specialist', 'specialist']
  const document = changedDocument([
    [['steps', 1, 'roles'], twice],
    [['signposts', 0, 'roles'], twice],
  ])
  const result = parseJourney(document)
  expect(result).toMatchObject({ ok: true, warnings: [] })
  if (!result.ok) return
  expect(result.journey.steps[1]?.roles.map((role) => role.id)).toEqual(['specialist'])
  expect(result.journey.signposts[0]?.roles.map((role) => role.id)).toEqual(['specialist'])
})
