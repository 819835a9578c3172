/** What is wrong, and how to mend it. */
export interface FaultSentence {
  readonly message: string
  readonly hint: string
}

/** What the element says by itself where there is no map to speak. */
export interface FaultWords {
  readonly title: string
  readonly more: (count: number) => string
  readonly notLoaded: FaultSentence
  readonly invalidJson: FaultSentence
  readonly tooLarge: FaultSentence
  readonly noValidator: FaultSentence
}

/** The words where no other language is given. */
export const EN_FAULTS: FaultWords = {
  title: 'This journey cannot be shown.',
  more: (count) => `And ${count} more.`,
  notLoaded: {
    message: 'The journey could not be fetched.',
    hint: 'Check the address, and that the server lets this page read it.',
  },
  invalidJson: {
    message: 'The journey is not JSON.',
    hint: 'Look for a missing comma, bracket or quotation mark.',
  },
  tooLarge: { message: 'The document is too large.', hint: 'Split the journey.' },
  noValidator: {
    message: 'The journey has not been checked, and nothing here can check it.',
    hint: 'Import @routebord/element/define, or set the property journey to what parseJourney returned.',
  },
}
