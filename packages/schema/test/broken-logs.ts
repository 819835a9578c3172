import type { IssueCode, IssuePath } from '../src/index.ts'
import { ABSENT, type Change } from './changed-document.ts'

/** The small account log with one fault, and the one issue it is to give. */
export interface BrokenLog {
  readonly name: string
  readonly changes: readonly Change[]
  readonly code: IssueCode
  readonly path: IssuePath
  readonly received: string
  readonly expected?: string
  readonly near?: string
}

function at(
  code: IssueCode,
  name: string,
  path: IssuePath,
  value: unknown,
  received: string,
  more: Partial<Pick<BrokenLog, 'expected' | 'near'>> = {},
): BrokenLog {
  return { name, changes: [[path, value]], code, path, received, ...more }
}

const NOON = '2026-01-12T12:00'
const PART = ['events', 0, 'profiles', 0, 'profile']

/** Faults that show whether or not there is a journey to lay the log over. */
export const BROKEN_LOGS: readonly BrokenLog[] = [
  at('missing', 'no format', ['format'], ABSENT, 'nothing', { expected: '"routebord-log/1"' }),
  at('missing', 'no account', ['account'], ABSENT, 'nothing'),
  at('missing', 'an event at no time', ['events', 0, 'at'], ABSENT, 'nothing', {
    expected: 'a date such as 2026-03-31',
  }),
  at('missing', 'an event without an id', ['events', 1, 'id'], ABSENT, 'nothing'),
  at('missing', 'an event of no list of profiles', ['events', 2, 'profiles'], ABSENT, 'nothing', {
    expected: 'a list',
  }),
  at('missing', 'a part of nobody', ['events', 0, 'profiles', 0, 'profile'], ABSENT, 'nothing'),
  {
    name: 'a profile without an id',
    changes: [[['profiles', 3], { role: 'operator' }]],
    code: 'missing',
    path: ['profiles', 3, 'id'],
    received: 'nothing',
  },
  at('wrong-type', 'an empty account', ['account'], '', '""'),
  at('wrong-type', 'an object for the events', ['events'], {}, '{…}', { expected: 'a list' }),
  at('wrong-type', 'a list for an event', ['events', 2], [], '[0]', { expected: 'an object' }),
  at('wrong-type', 'a word for a part', ['events', 0, 'profiles', 0], 'p-1', '"p-1"', {
    expected: 'an object',
  }),
  at('wrong-type', 'a time without its offset', ['events', 0, 'at'], NOON, `"${NOON}"`),
  at('wrong-type', 'the 31st of April', ['events', 0, 'at'], '2026-04-31', '"2026-04-31"'),
  at('wrong-type', 'a number for a title', ['events', 0, 'title'], 7, '7'),
  at('wrong-type', 'a number for a channel', ['events', 0, 'channel'], 7, '7'),
  at('wrong-type', 'a link that is no word', ['profiles', 0, 'links', 1], null, 'null'),
  at('wrong-type', 'a language by its name', ['locale'], 'Danish', '"Danish"'),
  at('wrong-type', 'a number for the id of a journey', ['journey'], 7, '7'),
  at('unknown-id', 'a profile with a slip', ['events', 0, 'profiles', 0, 'profile'], 'p1', '"p1"', {
    near: 'p-1',
  }),
  at('unknown-id', 'a profile of another account', PART, 'somebody', '"somebody"'),
  {
    name: 'two profiles with one id',
    changes: [[['profiles', 3], { id: 'p-1' }]],
    code: 'duplicate-id',
    path: ['profiles', 3, 'id'],
    received: '"p-1"',
  },
  at('duplicate-id', 'two events with one id', ['events', 2, 'id'], 'e-1', '"e-1"'),
  at('wrong-format', 'a journey', ['format'], 'routebord/1', '"routebord/1"', {
    expected: '"routebord-log/1"',
  }),
  at('older-format', 'a format of the past', ['format'], 'routebord-log/0', '"routebord-log/0"'),
  at('newer-format', 'a format of the future', ['format'], 'routebord-log/2', '"routebord-log/2"'),
  at('forbidden-key', 'a __proto__ at depth', ['events', 0, '__proto__'], {}, ''),
  at('too-large', 'a title of 4,001 characters', ['events', 0, 'title'], 'x'.repeat(4001), ''),
]

/** Faults that show only beside the journey the log belongs to. */
export const LOGS_BROKEN_BESIDE_A_JOURNEY: readonly BrokenLog[] = [
  at('unknown-id', 'the role of a profile', ['profiles', 0, 'role'], 'operater', '"operater"', {
    near: 'operator',
  }),
  at('unknown-id', 'the role of a part', ['events', 1, 'profiles', 1, 'as'], 'boss', '"boss"'),
  at('unknown-id', 'the step of an event', ['events', 0, 'step'], 'jam', '"jam"', { near: 'jams' }),
  at('unknown-id', 'a signpost that was seen', ['events', 1, 'signpost'], 'clan', '"clan"', {
    near: 'clean',
  }),
  at('other-journey', 'a log of another journey', ['journey'], 'large', '"large"', {
    expected: '"small"',
  }),
]
