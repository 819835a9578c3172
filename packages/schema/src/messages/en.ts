import type { IssueMessages, JourneyMessages } from './issue-messages.ts'

/** The texts of issues that `parseJourney` finds, in English: its default, and so no larger than it must be: a kind that is not here is its own name. */
export const enJourney: JourneyMessages = {
  at: 'At',
  expected: 'expected',
  found: 'found',
  meant: 'Did you mean',
  root: 'the document',
  quotes: ['“', '”'],
  kinds: {
    locale: 'a language tag such as nl-BE',
    scale: 'min below max, within a million',
    id: 'an id that is not empty',
    text: 'a text, or one text per language',
    code: 'a short code such as email',
    date: 'a date such as 2026-03-31',
    boolean: 'true or false',
    number: 'a number',
    share: 'a number from 0 to 1',
    positiveInteger: 'a whole number from 1',
    list: 'a list',
    nonEmptyList: 'a list that is not empty',
    object: 'an object',
    url: 'an address with https:, http:, mailto: or #',
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
      message: 'this value is not known',
      hint: 'Choose one of those expected.',
    },
    'wrong-format': {
      message: 'the format is not known',
      hint: 'Correct it, or update Routebord.',
    },
    'unknown-id': { message: 'nothing has this id', hint: 'Correct the id, or add what it names.' },
    'duplicate-id': { message: 'this id is used twice', hint: 'Give each its own id.' },
    'after-cycle': {
      message: 'the steps wait in a circle',
      hint: 'Remove an "after", or reorder the steps.',
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
      hint: 'Give it a later phase, or draw the way back as a "return" link.',
    },
    'empty-place': {
      message: 'this names no place',
      hint: 'Choose one of those expected.',
    },
    'compares-to-itself': {
      message: 'the journey is compared with itself',
      hint: 'Name the other journey.',
    },
    'role-count': {
      message: 'three to five roles are normal',
      hint: 'See whether one is missing, or two are one.',
    },
    'no-evidence': {
      message: 'the map rests on no evidence',
      hint: 'Say what it rests on, even if assumed.',
    },
    'older-format': {
      message: 'the document has an older format',
      hint: 'Use migrateJourney first.',
    },
    'newer-format': {
      message: 'the document has a newer format',
      hint: 'Update Routebord.',
    },
    'links-to-itself': {
      message: 'this leads to itself',
      hint: 'Name another step or role.',
    },
    'long-title': {
      message: 'this title is too long to say in one breath',
      hint: 'Shorten it: a quote can hold the rest.',
    },
    'unknown-field': {
      message: 'this field is not known',
      hint: 'Correct its name: now it has no effect.',
    },
  },
}

// Spread, or without the mark, it would stay in bundles that need only what is above.
const sentences: IssueMessages['sentences'] = /* @__PURE__ */ Object.assign(
  {},
  enJourney.sentences,
  {
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
)

/** The texts of all issues in English. */
export const en: IssueMessages = /* @__PURE__ */ Object.assign({}, enJourney, { sentences })
