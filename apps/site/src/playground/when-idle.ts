const PAUSE = 150
/** On a busy machine a browser may never have time. */
const LONGEST_WAIT = 500

/** Work that is put off. */
export interface IdleWork {
  /** Asks for the work, or puts it off again. */
  readonly ask: () => void
  readonly cancel: () => void
  /** Whether the work was asked for and is still to be done. */
  readonly isWaiting: () => boolean
}

/**
 * Makes a function that does its work once, when nobody has asked for it for a moment and the browser has time.
 * The moment is 150 ms long, or longer where `pause` says so.
 */
export function whenIdle(work: () => void, pause: () => number = () => PAUSE): IdleWork {
  let latest: ReturnType<typeof setTimeout> | undefined
  const cancel = (): void => {
    clearTimeout(latest)
    latest = undefined
  }
  const ask = (): void => {
    cancel()
    const start = (): void => {
      if (latest !== mine) return
      latest = undefined
      work()
    }
    const mine = setTimeout(() => idle(start), Math.max(PAUSE, pause()))
    latest = mine
  }
  return { ask, cancel, isWaiting: () => latest !== undefined }
}

/** Safari has no idle callbacks. */
function idle(work: () => void): void {
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(work, { timeout: LONGEST_WAIT })
  else setTimeout(work, 0)
}
