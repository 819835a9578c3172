/** Below this width the words take the place of the picture, and a map comes alive later. */
const NARROW = '(width < 480px)'

const SIGNS = ['pointerdown', 'keydown', 'scroll'] as const

/** Long enough for a page to be there and read from, in ms. */
const QUIET = 5000

/**
 * Waits until bringing maps alive is worth it. On a narrow page it costs a phone a tenth of a second and adds little to
 * the words, so it waits for the first sign of a reader, or for the page to have been quiet for a while.
 */
export async function readerSign(): Promise<void> {
  if (!matchMedia(NARROW).matches) return
  const stop = new AbortController()
  await new Promise<void>((resolve) => {
    for (const sign of SIGNS)
      addEventListener(sign, () => resolve(), { passive: true, signal: stop.signal })
    setTimeout(resolve, QUIET)
  })
  stop.abort()
}
