import { at, type BrokenDocument, without } from './broken-document.ts'
import { ABSENT } from './changed-document.ts'

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}

export const TOO_LARGE: readonly BrokenDocument[] = [
  at('too-large', 'a text of 4,001 characters', ['title'], 'x'.repeat(4001), '', {
    expected: '≤ 4000 characters',
  }),
  {
    name: 'nesting of 33 levels',
    changes: [[['extra'], nested(33)]],
    code: 'too-large',
    path: ['extra', 0, 0, 0],
    received: '',
    expected: '≤ 32 levels',
  },
  {
    name: 'more values than the budget given',
    changes: [],
    budget: { values: 10 },
    code: 'too-large',
    path: [],
    received: '',
    expected: '≤ 10 values',
  },
  at('too-large', 'a key of 4,001 characters', ['k'.repeat(4001)], 1, '', {
    path: [],
    expected: '≤ 4000 characters',
  }),
  {
    name: 'more characters than the budget given',
    changes: [],
    budget: { characters: 100 },
    code: 'too-large',
    path: [],
    received: '',
    expected: '≤ 100 characters',
  },
  {
    name: 'more roles than the budget given',
    changes: [],
    budget: { roles: 2 },
    code: 'too-large',
    path: ['roles'],
    received: '',
    expected: '≤ 2 values',
  },
]

export const FORBIDDEN: readonly BrokenDocument[] = [
  at('forbidden-key', 'a __proto__ at the root', ['__proto__'], {}, ''),
  at(
    'forbidden-key',
    'a __proto__ at depth',
    ['steps', 0, 'experience', 'operator', '__proto__'],
    { emotion: 2 },
    '',
  ),
  at('forbidden-key', 'a constructor at depth', ['roles', 1, 'persona'], { constructor: 1 }, '', {
    path: ['roles', 1, 'persona', 'constructor'],
  }),
  at('forbidden-key', 'a prototype in an unknown field', ['extra'], [{ prototype: 1 }], '', {
    path: ['extra', 0, 'prototype'],
  }),
]

export const MISSING: readonly BrokenDocument[] = [
  without('no format', ['format'], '"routebord/1"'),
  without('no id', ['id'], 'an id that is not empty'),
  without('no title', ['title'], 'a text, or one text per language'),
  without('no purpose', ['purpose'], 'an object'),
  without('a purpose without its why', ['purpose', 'why'], 'a text, or one text per language'),
  without('no actions’ title', ['actions', 0, 'title'], 'a text, or one text per language'),
  without('a role without buying', ['roles', 0, 'buying'], 'a list'),
  without('a step without a phase', ['steps', 1, 'phase'], 'an id that is not empty'),
  without(
    'a touchpoint that may be direct or not',
    ['steps', 0, 'touchpoints', 0, 'direct'],
    'true or false',
  ),
  without(
    'a channel-less touchpoint',
    ['steps', 0, 'touchpoints', 0, 'channel'],
    'a short code such as email',
  ),
  without('a friction without severity', ['steps', 0, 'frictions', 0, 'severity'], '1, 2, 3'),
  without('a metric without a value', ['steps', 0, 'metrics', 0, 'value'], 'a number'),
  without('a link without its far end', ['links', 0, 'to'], 'an object'),
  without('a signpost that stands nowhere', ['signposts', 0, 'at'], 'an object'),
  without(
    'a signpost without status',
    ['signposts', 0, 'status'],
    '"missing", "planned", "placed", "retired"',
  ),
  without('a scale without an end', ['emotionScale', 'max'], 'a number'),
  without('a purpose without its audience', ['purpose', 'audience'], 'a list'),
  without('a signpost for no list of roles', ['signposts', 0, 'roles'], 'a list that is not empty'),
  {
    name: 'a title under a misspelt name',
    changes: [
      [['title'], ABSENT],
      [['titel'], 'A small journey'],
    ],
    code: 'missing',
    path: ['title'],
    received: '"titel"',
    expected: 'a text, or one text per language',
  },
]

export const FORMAT: readonly BrokenDocument[] = [
  at('wrong-format', 'a format of another house', ['format'], 'other/1', '"other/1"', {
    expected: '"routebord/1"',
  }),
  at('wrong-format', 'a format without a version', ['format'], 'routebord', '"routebord"'),
  at('wrong-format', 'a version written otherwise', ['format'], 'routebord/01', '"routebord/01"'),
  at('wrong-format', 'a version and more', ['format'], 'routebord/1/2', '"routebord/1/2"'),
  at('wrong-format', 'an account log', ['format'], 'routebord-log/1', '"routebord-log/1"'),
  at('wrong-format', 'a number for a format', ['format'], 1, '1'),
  at('older-format', 'a format of the past', ['format'], 'routebord/0', '"routebord/0"', {
    expected: '"routebord/1"',
  }),
  at('newer-format', 'a format of the future', ['format'], 'routebord/2', '"routebord/2"', {
    expected: '"routebord/1"',
  }),
]
