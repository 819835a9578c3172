import type { IssueMessages, JourneyMessages } from './issue-messages.ts'

/** The texts of issues that `parseJourney` finds, in English: its default, and so no larger than it must be. */
export const enJourney: JourneyMessages = {
  at: 'At',
  expected: 'expected',
  found: 'found',
  meant: 'Did you mean',
  root: 'the document',
  quotes: ['“', '”'],
  kinds: {
    locale: 'a language tag such as en or nl-BE',
    scale: 'a scale whose min is less than its max',
    id: 'an id that is not empty',
    text: 'a text, or one text per language',
    code: 'a short code such as email',
    date: 'a date such as 2026-03-31',
    boolean: 'true or false',
    number: 'a number',
    share: 'a number from 0 to 1',
    positiveInteger: 'a whole number from 1',
    list: 'a list',
    nonEmptyList: 'a list with at least one entry',
    object: 'an object',
    url: 'an address that begins with https:, http:, mailto: or #',
    nothing: 'nothing',
    values: 'values',
    levels: 'levels',
    characters: 'characters',
  },
  sentences: {
    'too-large': {
      message: 'the document is too large',
      hint: 'Split the journey, or raise the budget.',
    },
    'forbidden-key': { message: 'this key is not allowed', hint: 'Rename the field.' },
    missing: { message: 'a required field is missing', hint: 'Add it.' },
    'wrong-type': { message: 'this is of another kind', hint: 'Change it to what is expected.' },
    'not-one-of': {
      message: 'this is not one of the known values',
      hint: 'Choose one of those expected.',
    },
    'wrong-format': {
      message: 'the format is not known',
      hint: 'Set "format" to what is expected, or update Routebord.',
    },
    'unknown-id': { message: 'nothing has this id', hint: 'Correct the id, or add what it names.' },
    'duplicate-id': { message: 'this id is used twice', hint: 'Give each its own id.' },
    'after-cycle': {
      message: 'the steps wait for each other in a circle',
      hint: 'Remove one of the "after" entries, or reorder the steps.',
    },
    'end-before-start': {
      message: 'the step ends before it starts',
      hint: 'Swap or correct the dates.',
    },
    'role-not-at-step': {
      message: 'this role takes no part in the step',
      hint: 'Add the role to the step, or remove it here.',
    },
    'emotion-outside-scale': {
      message: 'this feeling is off the scale',
      hint: 'Correct the value, or widen "emotionScale".',
    },
    'phase-order': {
      message: 'a role goes back to an earlier phase',
      hint: 'Put the step before those of later phases, give it a later phase, or show the way back as a link of kind "return".',
    },
    'empty-place': {
      message: 'this names neither a step nor anything else',
      hint: 'Name a step, or what else is expected.',
    },
    'compares-to-itself': {
      message: 'the journey is compared with itself',
      hint: 'Name the other journey.',
    },
    'role-count': {
      message: 'three to five roles are normal for a buying group',
      hint: 'Check whether a role is missing, or two could be one.',
    },
    'no-evidence': {
      message: 'the map rests on no evidence',
      hint: 'Say what it rests on, even if it is an assumption.',
    },
    'older-format': {
      message: 'the document has an older format',
      hint: 'Pass it through migrateJourney first.',
    },
    'newer-format': {
      message: 'the document has a newer format',
      hint: 'Update Routebord to read it.',
    },
    'links-to-itself': {
      message: 'this leads to where it comes from',
      hint: 'Name another step or role.',
    },
    'long-title': {
      message: 'this title is too long to be spoken in one breath',
      hint: 'Shorten it, and move the rest into a quote or an answer.',
    },
    'unknown-field': {
      message: 'this field is not known',
      hint: 'Correct its name; as it is, it is kept and has no effect.',
    },
  },
}

/** The texts of all issues in English. */
export const en: IssueMessages = {
  ...enJourney,
  sentences: {
    ...enJourney.sentences,
    'invalid-json': {
      message: 'this is not JSON',
      hint: 'Correct what stands here, or just before it.',
    },
    'duplicate-key': {
      message: 'this key stands here twice',
      hint: 'Keep one of them: the first would be lost.',
    },
    'other-journey': {
      message: 'the log belongs to another journey',
      hint: 'Choose the journey it names, or correct "journey".',
    },
    'personal-data': {
      message: 'this looks like somebody’s mail address',
      hint: 'Put an id here that says nothing of the person.',
    },
  },
}
