/**
 * Estimates the school grade it takes to read an English text (Kincaid et al. 1975):
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => /\w/.test(sentence))
  const words = text.match(/[A-Za-z’']+/g) ?? []
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}

/** Counts groups of vowels, without a silent e at the end. */
export function countSyllables(word: string): number {
  const spoken = word.toLowerCase().replace(/(?<=[^aeiouyl])e(?:s|d)?$/, '')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}

/** Takes the running text out of a page: no components, tables, marks and addresses. */
export function proseOf(body: string): string {
  return body
    .replace(/<[A-Z][^>]*?\/>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/^\|.*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^#+ (.*)$/gm, '$1.')
    .replace(/^(?:\d+\.|-) /gm, '')
    .replace(/[*[\]]/g, '')
}
