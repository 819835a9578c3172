/** How much may move: as the system says, or the same for all who look. */
export type Motion = 'system' | 'reduced' | 'full'

/**
 * Lets the page answer for the system whether motion is wanted: no page can change what a reader has set. Returns a
 * function that ends it.
 */
export function answerMotion(motion: Motion): () => void {
  const ask = window.matchMedia
  if (motion === 'system') return () => undefined
  window.matchMedia = (query) => {
    const answer = ask.call(window, query)
    const [, wanted] = /prefers-reduced-motion:\s*(reduce|no-preference)/.exec(query) ?? []
    if (wanted === undefined) return answer
    const matches = (wanted === 'reduce') === (motion === 'reduced')
    return Object.defineProperty(answer, 'matches', { value: matches })
  }
  return () => {
    window.matchMedia = ask
  }
}
