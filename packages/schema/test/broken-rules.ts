import { at, type BrokenDocument } from './broken-document.ts'
import { ABSENT } from './changed-document.ts'

const LOOP_OF_STEP = { kind: 'return', from: { step: 'jams' }, to: { step: 'jams' } }
const LOOP_OF_ROLE = { kind: 'influence', from: { role: 'operator' }, to: { role: 'operator' } }
const LOOP_OF_BOTH = {
  kind: 'handoff',
  from: { step: 'jams', role: 'operator' },
  to: { role: 'operator', step: 'jams' },
}
const SIGN = { id: 'sign', title: 'Signs', phase: 'daily', roles: ['director'] }

export const ORDER: readonly BrokenDocument[] = [
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
      [['actions'], []],
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
    received: '"2026-01-11"',
    expected: '≥ "2026-01-12"',
  },
  {
    name: 'a step that ends before it starts by the clock of another zone',
    changes: [
      [['steps', 0, 'start'], '2026-01-12T10:00Z'],
      [['steps', 0, 'end'], '2026-01-12T10:30+01:00'],
    ],
    code: 'end-before-start',
    path: ['steps', 0, 'end'],
    received: '"2026-01-12T10:30+01:00"',
  },
]

export const ROLE_NOT_AT_STEP: readonly BrokenDocument[] = [
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
  at(
    'role-not-at-step',
    'the near end of a link, where its role is not',
    ['links', 0, 'from', 'role'],
    'director',
    '"director"',
    { expected: '"operator"' },
  ),
  at(
    'role-not-at-step',
    'the far end of a link, where its role is not',
    ['links', 0, 'to', 'role'],
    'director',
    '"director"',
    { expected: '"specialist"' },
  ),
]

export const EMOTION: readonly BrokenDocument[] = [
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

export const PLACE: readonly BrokenDocument[] = [
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

export const LINKS: readonly BrokenDocument[] = [
  at('links-to-itself', 'a link from a step to itself', ['links', 0], LOOP_OF_STEP, '"jams"', {
    path: ['links', 0, 'to'],
  }),
  at('links-to-itself', 'a link from a role to itself', ['links', 0], LOOP_OF_ROLE, '"operator"', {
    path: ['links', 0, 'to'],
  }),
  at(
    'links-to-itself',
    'a link of a role at a step to itself',
    ['links', 0],
    LOOP_OF_BOTH,
    '"jams"',
    {
      path: ['links', 0, 'to'],
    },
  ),
]
