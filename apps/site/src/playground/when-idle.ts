const PAUSE = 150
/** On a busy machine a browser may never have time. */
const LONGEST_WAIT = 500

/** Makes a function that does its work once, when nobody has asked for it for a moment and the browser has time. */
export function whenIdle(work: () => void): {
  readonly ask: () => void
  readonly cancel: () => void
} {
  let latest: ReturnType<typeof setTimeout> | undefined
  const cancel = (): void => {
    clearTimeout(latest)
    latest = undefined
  }
  const ask = (): void => {
    cancel()
    const mine = setTimeout(() => idle(() => latest === mine && work()), PAUSE)
    latest = mine
  }
  return { ask, cancel }
}

/** Safari has no idle callbacks. */
function idle(work: () => void): void {
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(work, { timeout: LONGEST_WAIT })
  else setTimeout(work, 0)
}
