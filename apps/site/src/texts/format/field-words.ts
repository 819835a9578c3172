import type { SiteLocale } from '../path-of.ts'

/** The words in which the page of the format says what a field holds. */
export interface FieldWords {
  readonly field: string
  readonly type: string
  readonly meaning: string
  /** Heading of the column that says `required` or `optional`, and both. */
  readonly need: string
  readonly required: string
  readonly optional: string
  readonly fieldsOf: (name: string) => string
  /** Before the type of a part that has no fields. */
  readonly inJson: string
  readonly plain: Readonly<Record<'string' | 'number' | 'boolean', string>>
  /** The plain types as they stand behind `listOf`. */
  readonly plural: Readonly<Record<'string' | 'number' | 'boolean', string>>
  readonly listOf: string
  /** Before and between what an object holds and what it is held by. */
  readonly objectWith: string
  readonly per: string
  readonly key: string
  readonly or: string
}

const en: FieldWords = {
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
  need: 'Required',
  required: 'required',
  optional: 'optional',
  fieldsOf: (name) => `Fields of ${name}`,
  inJson: 'In JSON:',
  plain: { string: 'string', number: 'number', boolean: 'boolean' },
  plural: { string: 'string', number: 'number', boolean: 'boolean' },
  listOf: 'list of ',
  objectWith: 'object with one ',
  per: ' per ',
  key: 'key',
  or: ', or ',
}

const da: FieldWords = {
  field: 'Felt',
  type: 'Type',
  meaning: 'Betydning',
  need: 'Påkrævet',
  required: 'påkrævet',
  optional: 'valgfrit',
  fieldsOf: (name) => `Felter i ${name}`,
  inJson: 'I JSON:',
  plain: { string: 'streng', number: 'tal', boolean: 'true eller false' },
  plural: { string: 'strenge', number: 'tal', boolean: 'true og false' },
  listOf: 'liste med ',
  objectWith: 'objekt med én ',
  per: ' pr. ',
  key: 'nøgle',
  or: ' eller ',
}

const nl: FieldWords = {
  field: 'Veld',
  type: 'Type',
  meaning: 'Betekenis',
  need: 'Verplicht',
  required: 'verplicht',
  optional: 'optioneel',
  fieldsOf: (name) => `Velden van ${name}`,
  inJson: 'In JSON:',
  plain: { string: 'string', number: 'getal', boolean: 'true of false' },
  plural: { string: 'strings', number: 'getallen', boolean: 'true en false' },
  listOf: 'lijst met ',
  objectWith: 'object met één ',
  per: ' per ',
  key: 'sleutel',
  or: ' of ',
}

const byLocale: Readonly<Record<SiteLocale, FieldWords>> = { en, da, nl }

/** Returns the words for what fields hold in a language. */
export function fieldWords(locale: SiteLocale): FieldWords {
  return byLocale[locale]
}
