import { at, type BrokenDocument } from './broken-document.ts'

const FRICTION_ROLE = ['steps', 0, 'frictions', 0, 'roles', 0]
const ADDRESS = ['actions', 0, 'addresses', 0]
const ROLE = { id: 'head', name: 'Head', buying: ['approver'] }
const SIGN = { id: 'sign', title: 'Signs', phase: 'daily', roles: ['director'] }

export const UNKNOWN: readonly BrokenDocument[] = [
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
  at(
    'unknown-id',
    'the near role of a link',
    ['links', 0, 'from', 'role'],
    'operatr',
    '"operatr"',
    {
      near: 'operator',
    },
  ),
  at('unknown-id', 'the role of a friction', FRICTION_ROLE, 'oprator', '"oprator"', {
    near: 'operator',
  }),
  at('unknown-id', 'what an action addresses', ['actions', 0, 'addresses', 0], 'clen', '"clen"', {
    near: 'clean',
  }),
  at(
    'unknown-id',
    'the finding that an action addresses',
    ['actions', 0, 'addresses', 0],
    'role-outside-crm:nobody',
    '"role-outside-crm:nobody"',
  ),
  at('unknown-id', 'another action, which no action addresses', ADDRESS, 'call', '"call"'),
  at('unknown-id', 'a single letter, which is like every other', ADDRESS, 'x', '"x"'),
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

export const DUPLICATE: readonly BrokenDocument[] = [
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
  {
    name: 'two frictions of different steps with one id',
    changes: [
      [['steps', 0, 'frictions', 0, 'id'], 'stops'],
      [['steps', 1, 'frictions'], [{ id: 'stops', title: 'Waits', kind: 'noise', severity: 1 }]],
    ],
    code: 'duplicate-id',
    path: ['steps', 1, 'frictions', 0, 'id'],
    received: '"stops"',
  },
]
