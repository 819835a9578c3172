import type { Sentences } from '../src/texts/format/sentences.ts'

/** Lists sentences that have no translation, and translations whose sentence is gone or was changed. */
export function findUnpaired(
  sentences: Iterable<string>,
  translations: Sentences,
): readonly string[] {
  const said = new Set(sentences)
  const silent = [...said].filter((sentence) => !translations[sentence])
  const orphans = Object.keys(translations).filter((sentence) => !said.has(sentence))
  return [
    ...silent.map((sentence) => `not translated: ${sentence}`),
    ...orphans.map((sentence) => `said nowhere: ${sentence}`),
  ]
}
