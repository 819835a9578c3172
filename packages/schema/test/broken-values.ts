import { at, type BrokenDocument } from './broken-document.ts'

const AMBUSH = { toString: 0, valueOf: 0 }

export const WRONG_TYPE: readonly BrokenDocument[] = [
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
    expected: 'a short code such as email',
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
    expected: 'a list that is not empty',
  }),
  at('wrong-type', 'a word for an object', ['purpose'], 'to learn', '"to learn"', {
    expected: 'an object',
  }),
  at('wrong-type', 'a list for an object', ['purpose'], [], '[0]', { expected: 'an object' }),
  at('wrong-type', 'a list for a persona', ['roles', 0, 'persona'], [['Ole']], '[1]', {
    expected: 'an object',
  }),
  at('wrong-type', 'a list for feelings by role', ['steps', 0, 'experience'], [], '[0]', {
    expected: 'an object',
  }),
  at('wrong-type', 'an object for a list', ['steps', 1, 'after'], { 0: 'jams' }, '{…}', {
    expected: 'a list',
  }),
  at('wrong-type', 'a list for the place of a signpost', ['signposts', 0, 'at'], [], '[0]'),
  at('wrong-type', 'a list for the end of a link', ['links', 0, 'to'], ['compare'], '[1]'),
  at('wrong-type', 'a number for an id that names a step', ['steps', 1, 'after', 0], 7, '7', {
    expected: 'an id that is not empty',
  }),
  at('wrong-type', 'a scale upside down', ['emotionScale'], { min: 2, max: -2 }, '"2 … -2"', {
    expected: 'min below max, within a million',
  }),
  at('wrong-type', 'a language by its name', ['locale'], 'english', '"english"', {
    expected: 'a language tag such as nl-BE',
  }),
  at(
    'wrong-type',
    'a code with a mark that turns the text around it',
    ['signposts', 0, 'place'],
    'a\u202eb',
    '"a\\u202eb"',
  ),
  at('wrong-type', 'nothing in a list', ['actions', 0], null, 'null'),
  at(
    'wrong-type',
    'a script for an address',
    ['steps', 0, 'touchpoints', 0, 'url'],
    'javascript:alert(1)',
    '"javascript:alert(1)"',
    {
      expected: 'an address with https:, http:, mailto: or #',
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

export const NOT_ONE_OF: readonly BrokenDocument[] = [
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
