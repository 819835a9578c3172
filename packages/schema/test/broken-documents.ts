import type { Budget, IssueCode, IssuePath } from '../src/index.ts'
import { ABSENT, type Change } from './changed-document.ts'

/** The small document with one fault, and the one issue it is to give. */
export interface BrokenDocument {
  readonly name: string
  readonly changes: readonly Change[]
  readonly budget?: Partial<Budget>
  readonly code: IssueCode
  readonly path: IssuePath
  readonly received: string
  readonly expected?: string
  /** The value that "did you mean" is to offer; with none, nothing may be offered. */
  readonly near?: string
}

const ROLE = { id: 'head', name: 'Head', buying: ['approver'] }
const SIGN = { id: 'sign', title: 'Signs', phase: 'daily', roles: ['director'] }
const AMBUSH = { toString: 0, valueOf: 0 }

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}

/** A fault at one place: the issue points at what is put there, unless told. */
function at(
  code: IssueCode,
  name: string,
  path: IssuePath,
  value: unknown,
  received: string,
  more: Partial<Pick<BrokenDocument, 'expected' | 'near' | 'path'>> = {},
): BrokenDocument {
  return { name, changes: [[path, value]], code, path, received, ...more }
}

function without(name: string, path: IssuePath, expected: string): BrokenDocument {
  return at('missing', name, path, ABSENT, 'nothing', { expected })
}

const TOO_LARGE: readonly BrokenDocument[] = [
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
]

const FORBIDDEN: readonly BrokenDocument[] = [
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

const MISSING: readonly BrokenDocument[] = [
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
  without('a channel-less touchpoint', ['steps', 0, 'touchpoints', 0, 'channel'], 'a string'),
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
]

const WRONG_TYPE: readonly BrokenDocument[] = [
  at('wrong-type', 'an empty id', ['actions', 0, 'id'], '', '""', {
    expected: 'an id that is not empty',
  }),
  at('wrong-type', 'an id with a control character', ['actions', 0, 'id'], 'a\u0000', '"a\\u0000"'),
  at('wrong-type', 'an id with half a character', ['links', 0, 'id'], 'a\ud800', '"a\\ud800"'),
  at('wrong-type', 'a number as a text', ['title'], 5, '5', {
    expected: 'a text, or one text per language',
  }),
  at('wrong-type', 'a text in no language', ['purpose', 'why'], {}, '{…}'),
  at('wrong-type', 'a text with a number in it', ['title'], { en: 'A', da: 5 }, '{…}'),
  at('wrong-type', 'a list as a text', ['offering'], ['A'], '[1]'),
  at('wrong-type', 'a number as a string', ['signposts', 0, 'place'], 5, '5', {
    expected: 'a string',
  }),
  at('wrong-type', 'a date in words', ['steps', 0, 'end'], '12 March 2026', '"12 March 2026"', {
    expected: 'a date such as 2026-03-31',
  }),
  at(
    'wrong-type',
    'a time without its offset',
    ['evidence', 0, 'date'],
    '2026-01-01T10:00',
    '"2026-01-01T10:00"',
  ),
  at('wrong-type', 'the 30th of February', ['evidence', 0, 'date'], '2026-02-30', '"2026-02-30"'),
  at(
    'wrong-type',
    'the 29th of February in no leap year',
    ['evidence', 0, 'date'],
    '2026-02-29T10:00Z',
    '"2026-02-29T10:00Z"',
  ),
  at('wrong-type', 'month 13', ['evidence', 0, 'date'], '2026-13-01', '"2026-13-01"'),
  at('wrong-type', 'a yes for true', ['roles', 0, 'inCrm'], 'yes', '"yes"', {
    expected: 'true or false',
  }),
  at('wrong-type', 'a number in quotes', ['steps', 0, 'metrics', 0, 'value'], '3', '"3"', {
    expected: 'a number',
  }),
  at(
    'wrong-type',
    'a number without end',
    ['emotionScale', 'max'],
    Number.POSITIVE_INFINITY,
    'Infinity',
  ),
  at('wrong-type', 'more than all influence', ['roles', 0, 'influence'], 1.5, '1.5', {
    expected: 'a number from 0 to 1',
  }),
  at('wrong-type', 'a tone of 0', ['roles', 0, 'tone'], 0, '0', {
    expected: 'a whole number from 1',
  }),
  at('wrong-type', 'half a person as evidence', ['evidence', 0, 'n'], 2.5, '2.5'),
  at('wrong-type', 'a word for a list', ['steps', 1, 'after'], 'jams', '"jams"', {
    expected: 'a list',
  }),
  at('wrong-type', 'a signpost for nobody', ['signposts', 0, 'roles'], [], '[0]', {
    expected: 'a list with at least one entry',
  }),
  at('wrong-type', 'a word for an object', ['purpose'], 'to learn', '"to learn"', {
    expected: 'an object',
  }),
  at('wrong-type', 'nothing in a list', ['actions', 0], null, 'null'),
  at(
    'wrong-type',
    'a script for an address',
    ['steps', 0, 'touchpoints', 0, 'url'],
    'javascript:alert(1)',
    '"javascript:alert(1)"',
    {
      expected: 'an address that begins with https:, http:, mailto: or #',
    },
  ),
  at(
    'wrong-type',
    'a long text where a number is due',
    ['roles', 0, 'tone'],
    'é'.repeat(99),
    `"${'é'.repeat(60)}…"`,
  ),
  at('wrong-type', 'an object that cannot be put into words', ['roles', 0, 'tone'], AMBUSH, '{…}'),
  at('wrong-type', 'a step with such an object for a date', ['steps', 0, 'start'], AMBUSH, '{…}'),
  at(
    'wrong-type',
    'a scale with such an object for an end',
    ['emotionScale', 'min'],
    AMBUSH,
    '{…}',
  ),
  at('wrong-type', 'a step with such an object for an id', ['steps', 2, 'id'], AMBUSH, '{…}'),
]

const NOT_ONE_OF: readonly BrokenDocument[] = [
  at('not-one-of', 'a slip in a kind', ['kind'], 'purchse', '"purchse"', {
    expected: '"purchase", "use", "support", "renewal", "leaving", "other"',
    near: 'purchase',
  }),
  at('not-one-of', 'a slip in a list', ['roles', 1, 'buying', 0], 'Decidr', '"Decidr"', {
    near: 'decider',
  }),
  at(
    'not-one-of',
    'a status like no other',
    ['signposts', 0, 'status'],
    'forgotten',
    '"forgotten"',
  ),
  at('not-one-of', 'a severity off its scale', ['steps', 0, 'frictions', 0, 'severity'], 4, '4', {
    expected: '1, 2, 3',
  }),
  at('not-one-of', 'an object that cannot be put into words', ['kind'], AMBUSH, '{…}'),
  at('not-one-of', 'a null', ['state'], null, 'null'),
]

const FORMAT: readonly BrokenDocument[] = [
  at('wrong-format', 'a format of the future', ['format'], 'routebord/2', '"routebord/2"', {
    expected: '"routebord/1"',
  }),
]

const UNKNOWN: readonly BrokenDocument[] = [
  at('unknown-id', 'a phase with a slip', ['steps', 1, 'phase'], 'tral', '"tral"', {
    near: 'trial',
  }),
  at('unknown-id', 'a phase with two letters swapped', ['steps', 1, 'phase'], 'trail', '"trail"', {
    near: 'trial',
  }),
  at('unknown-id', 'a phase like no other', ['steps', 1, 'phase'], 'elsewhere', '"elsewhere"'),
  at('unknown-id', 'a role with a slip', ['steps', 2, 'roles', 0], 'directr', '"directr"', {
    near: 'director',
  }),
  at('unknown-id', 'a step to wait for', ['steps', 1, 'after', 0], 'jam', '"jam"', {
    near: 'jams',
  }),
  at('unknown-id', 'the evidence of a step', ['steps', 0, 'evidence', 0], 'talk', '"talk"', {
    near: 'talks',
  }),
  at('unknown-id', 'the evidence of a role', ['roles', 0, 'evidence', 0], 'walks', '"walks"', {
    near: 'talks',
  }),
  at(
    'unknown-id',
    'the role of a signpost',
    ['signposts', 0, 'roles', 0],
    'Specialist',
    '"Specialist"',
    {
      near: 'specialist',
    },
  ),
  at(
    'unknown-id',
    'the step of a signpost',
    ['signposts', 0, 'at', 'step'],
    'compares',
    '"compares"',
    {
      near: 'compare',
    },
  ),
  at(
    'unknown-id',
    'the phase of a signpost',
    ['signposts', 0, 'at', 'phase'],
    'dailly',
    '"dailly"',
    {
      near: 'daily',
    },
  ),
  at('unknown-id', 'the near end of a link', ['links', 0, 'from', 'step'], 'jamms', '"jamms"', {
    near: 'jams',
  }),
  at('unknown-id', 'the far end of a link', ['links', 0, 'to', 'role'], 'operater', '"operater"', {
    near: 'operator',
  }),
]

function twice(name: string, list: string, index: number, entry: unknown): BrokenDocument {
  return {
    name,
    changes: [[[list, index], entry]],
    code: 'duplicate-id',
    path: [list, index, 'id'],
    received: JSON.stringify(Reflect.get(entry as object, 'id')),
  }
}

const DUPLICATE: readonly BrokenDocument[] = [
  twice('two roles with one id', 'roles', 3, { ...ROLE, id: 'operator' }),
  twice('two phases with one id', 'phases', 3, { id: 'need', title: 'Need again' }),
  twice('two steps with one id', 'steps', 3, { ...SIGN, id: 'jams' }),
  twice('two links with one id', 'links', 1, {
    id: 'carry',
    kind: 'influence',
    from: { role: 'operator' },
    to: { role: 'director' },
  }),
  twice('two signposts with one id', 'signposts', 1, {
    id: 'clean',
    question: 'Is it quiet?',
    roles: ['operator'],
    at: { phase: 'need' },
    status: 'missing',
  }),
  twice('two pieces of evidence with one id', 'evidence', 1, {
    id: 'talks',
    kind: 'crm',
    title: 'Deals',
  }),
  twice('two actions with one id', 'actions', 1, { id: 'call', title: 'Call again' }),
]

const ORDER: readonly BrokenDocument[] = [
  {
    name: 'two steps that wait for each other',
    changes: [
      [['steps', 1, 'phase'], 'need'],
      [['steps', 0, 'after'], ['compare']],
    ],
    code: 'after-cycle',
    path: ['steps', 0, 'after'],
    received: '"jams"',
  },
  {
    name: 'a step that waits for itself',
    changes: [[['steps', 1, 'after'], ['compare']]],
    code: 'after-cycle',
    path: ['steps', 1, 'after'],
    received: '"compare"',
  },
  {
    name: 'a step that waits for a later one of its own role',
    changes: [
      [['steps', 2, 'phase'], 'trial'],
      [['steps', 1, 'after'], ['decide']],
    ],
    code: 'after-cycle',
    path: ['steps', 1, 'after'],
    received: '"compare"',
  },
  {
    name: 'a circle that other steps, before and behind it, only wait for',
    changes: [
      [
        ['steps'],
        [
          { id: 'outside', title: 'Outside', phase: 'need', roles: ['operator'], after: ['one'] },
          { id: 'one', title: 'One', phase: 'need', roles: ['specialist'], after: ['two'] },
          { id: 'two', title: 'Two', phase: 'need', roles: ['director'], after: ['one'] },
          { id: 'behind', title: 'Behind', phase: 'need', roles: ['director'], after: ['outside'] },
        ],
      ],
      [['links'], []],
      [['signposts'], []],
    ],
    code: 'after-cycle',
    path: ['steps', 1, 'after'],
    received: '"one"',
  },
  {
    name: 'a role that goes back to an earlier phase',
    changes: [[['steps', 2, 'phase'], 'need']],
    code: 'phase-order',
    path: ['steps', 2, 'phase'],
    received: '"specialist"',
  },
  {
    name: 'a step that waits for one of a later phase',
    changes: [
      [['steps', 2], SIGN],
      [
        ['steps', 1, 'after'],
        ['jams', 'sign'],
      ],
    ],
    code: 'phase-order',
    path: ['steps', 1, 'after', 1],
    received: '"sign"',
  },
  {
    name: 'a step that ends before it starts',
    changes: [[['steps', 0, 'end'], '2026-01-11']],
    code: 'end-before-start',
    path: ['steps', 0, 'end'],
    received: '2026-01-11',
    expected: '≥ 2026-01-12',
  },
  {
    name: 'a step that ends before it starts by the clock of another zone',
    changes: [
      [['steps', 0, 'start'], '2026-01-12T10:00Z'],
      [['steps', 0, 'end'], '2026-01-12T10:30+01:00'],
    ],
    code: 'end-before-start',
    path: ['steps', 0, 'end'],
    received: '2026-01-12T10:30+01:00',
  },
]

const ROLE_NOT_AT_STEP: readonly BrokenDocument[] = [
  at(
    'role-not-at-step',
    'the feeling of one who is not there',
    ['steps', 0, 'experience', 'director'],
    {},
    '"director"',
    {
      expected: '"operator"',
    },
  ),
  at(
    'role-not-at-step',
    'the friction of one who is not there',
    ['steps', 0, 'frictions', 0, 'roles', 0],
    'director',
    '"director"',
    {
      expected: '"operator"',
    },
  ),
  at(
    'role-not-at-step',
    'the signpost of one who is not there',
    ['signposts', 0, 'roles', 0],
    'director',
    '"director"',
    {
      expected: '"specialist"',
    },
  ),
  at(
    'role-not-at-step',
    'a feeling of a role that no list has',
    ['steps', 2, 'experience'],
    { nobody: {} },
    '"nobody"',
    {
      path: ['steps', 2, 'experience', 'nobody'],
      expected: '"director", "operator", "specialist"',
    },
  ),
]

const EMOTION: readonly BrokenDocument[] = [
  at(
    'emotion-outside-scale',
    'a feeling below the scale',
    ['steps', 0, 'experience', 'operator', 'emotion'],
    -4,
    '-4',
    {
      expected: '-3 … 3',
    },
  ),
  at(
    'emotion-outside-scale',
    'a feeling above the scale',
    ['steps', 0, 'experience', 'operator', 'emotion'],
    3.5,
    '3.5',
  ),
  {
    name: 'a feeling off the scale that holds when none is given',
    changes: [
      [['emotionScale'], ABSENT],
      [['steps', 0, 'experience', 'operator', 'emotion'], 3],
    ],
    code: 'emotion-outside-scale',
    path: ['steps', 0, 'experience', 'operator', 'emotion'],
    received: '3',
    expected: '-2 … 2',
  },
]

const PLACE: readonly BrokenDocument[] = [
  at(
    'empty-place',
    'a signpost at no place',
    ['signposts', 0, 'at'],
    { moment: 'after' },
    'nothing',
    {
      expected: 'step, phase',
    },
  ),
  at('empty-place', 'a link from nowhere', ['links', 0, 'from'], {}, 'nothing', {
    expected: 'step, role',
  }),
  at('empty-place', 'a link to nowhere', ['links', 0, 'to'], {}, 'nothing', {
    expected: 'step, role',
  }),
  at('compares-to-itself', 'a journey compared with itself', ['comparesTo'], 'small', '"small"'),
]

/** Every fault the format knows, one to a document. */
export const BROKEN_DOCUMENTS: readonly BrokenDocument[] = [
  ...TOO_LARGE,
  ...FORBIDDEN,
  ...MISSING,
  ...WRONG_TYPE,
  ...NOT_ONE_OF,
  ...FORMAT,
  ...UNKNOWN,
  ...DUPLICATE,
  ...ORDER,
  ...ROLE_NOT_AT_STEP,
  ...EMOTION,
  ...PLACE,
]
