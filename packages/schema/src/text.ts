/** A BCP 47 language tag, such as `en`, `da` or `nl-BE`. */
export type Locale = string

/**
 * A text as an author writes it: one string in the document's own `locale`, or one string per locale.
 * @example { "en": "The machine jams", "da": "Maskinen sætter sig fast" }
 */
export type Text = string | Readonly<Record<Locale, string>>
