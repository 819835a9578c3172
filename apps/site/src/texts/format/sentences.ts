/** What the format says of itself in another language, by the English sentence in its docstrings. */
export type Sentences = Readonly<Record<string, string>>
