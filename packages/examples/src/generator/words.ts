/** A text in the three languages of the examples. */
export type Words = {
  readonly en: string
  readonly da: string
  readonly nl: string
}

/** Writes a text in English, Danish and Dutch on one line. */
export function inThree(en: string, da: string, nl: string): Words {
  return { en, da, nl }
}

/** Joins texts with a space, language by language; empty ones leave no space behind. */
export function joinWords(...parts: readonly Words[]): Words {
  const join = (locale: keyof Words): string =>
    parts
      .map((part) => part[locale])
      .filter((text) => text !== '')
      .join(' ')
  return { en: join('en'), da: join('da'), nl: join('nl') }
}
