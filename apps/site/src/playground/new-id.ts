/** Makes an id from words, such as `factory-manager`, that nothing in a list has yet. */
export function newId(words: string, taken: readonly { readonly id: string }[]): string {
  const stem =
    words
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/\p{Mark}/gu, '')
      .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'new'
  const ids = new Set(taken.map(({ id }) => id))
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`
    if (!ids.has(id)) return id
  }
}
