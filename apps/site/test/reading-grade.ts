/**
 * Estimates the school grade it takes to read an English text (Kincaid et al. 1975):
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text)
  const words = text.match(/[A-Za-z’']+/g) ?? []
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}

/**
 * Measures how hard a text is to read by words that are long (Björnsson 1968, LIX): words a sentence, and how many of
 * a hundred words have more than six letters. Children's books lie below 25, newspapers about 45. It was made for
 * Swedish; it holds for languages that write words together as well.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{Letter}’']+/gu) ?? []
  const long = words.filter((word) => word.length > 6)
  return words.length / sentencesOf(text).length + (100 * long.length) / words.length
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => /\p{Letter}/u.test(sentence))
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
