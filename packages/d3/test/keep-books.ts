/** What a page holds on behalf of scripts: each that is opened must be closed again. */
export interface OpenThings {
  readonly listeners: number
  readonly observers: number
  readonly timers: number
}

export interface Bookkeeping {
  /** Counts what is open: listeners on what is in the page or outlives it, observers at work, timers to come. */
  readonly open: () => OpenThings
  /** Gives the page its own functions back. */
  readonly close: () => void
}

const { addEventListener: listen } = EventTarget.prototype

type Listeners = Map<EventTarget, Map<string, Set<unknown>>>

/** Writes down every listener, observer and timer from now on. */
export function keepBooks(): Bookkeeping {
  const listeners: Listeners = new Map()
  const observers = new Set<object>()
  const timers = new Set<unknown>()
  const restore = [
    // Vitest gives the window functions of its own, which hide those that all targets share.
    ...[EventTarget.prototype, window]
      .filter((owner) => Object.hasOwn(owner, 'addEventListener'))
      .map((owner) => watchListeners(owner, listeners)),
    ...[ResizeObserver, MutationObserver, IntersectionObserver].map((kind) =>
      watchObserver(kind.prototype as Observing, observers),
    ),
    watchTimers(timers),
  ]
  const isAlive = (target: EventTarget): boolean => {
    if (target instanceof AbortSignal) return !target.aborted
    return !(target instanceof Node) || target.isConnected
  }
  const countOn = (target: EventTarget): number =>
    [...(listeners.get(target)?.values() ?? [])].reduce((sum, own) => sum + own.size, 0)
  return {
    open: () => ({
      listeners: [...listeners.keys()]
        .filter(isAlive)
        .reduce((sum, target) => sum + countOn(target), 0),
      observers: observers.size,
      timers: timers.size,
    }),
    close: () => {
      for (const undo of restore) undo()
    },
  }
}

function watchListeners(owner: EventTarget, listeners: Listeners): () => void {
  const { addEventListener, removeEventListener } = owner
  const on = (target: EventTarget, type: string): Set<unknown> => {
    const types = listeners.get(target) ?? new Map<string, Set<unknown>>()
    const own = types.get(type) ?? new Set()
    listeners.set(target, types.set(type, own))
    return own
  }
  owner.addEventListener = function (type, listener, options): void {
    const target = this ?? window
    const signal = typeof options === 'object' ? options.signal : undefined
    on(target, type).add(listener)
    if (signal) listen.call(signal, 'abort', () => on(target, type).delete(listener))
    addEventListener.call(target, type, listener, options)
  }
  owner.removeEventListener = function (type, listener, options): void {
    const target = this ?? window
    on(target, type).delete(listener)
    removeEventListener.call(target, type, listener, options)
  }
  return () => Object.assign(owner, { addEventListener, removeEventListener })
}

interface Observing {
  observe: (...target: never[]) => void
  disconnect: () => void
}

function watchObserver(prototype: Observing, observers: Set<object>): () => void {
  const { observe, disconnect } = prototype
  prototype.observe = function (...target): void {
    observers.add(this)
    observe.apply(this, target)
  }
  prototype.disconnect = function (): void {
    observers.delete(this)
    disconnect.call(this)
  }
  return () => Object.assign(prototype, { observe, disconnect })
}

function watchTimers(timers: Set<unknown>): () => void {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window
  const watched = (start: typeof setTimeout, isOnce: boolean) =>
    ((run: () => void, delay?: number) => {
      const timer = start(() => {
        if (isOnce) timers.delete(timer)
        run()
      }, delay)
      timers.add(timer)
      return timer
    }) as typeof setTimeout
  const stop = (end: typeof clearTimeout) => (timer: number | undefined) => {
    timers.delete(timer)
    end(timer)
  }
  Object.assign(window, {
    setTimeout: watched(setTimeout, true),
    setInterval: watched(setInterval as typeof setTimeout, false),
    clearTimeout: stop(clearTimeout),
    clearInterval: stop(clearInterval),
  })
  return () => Object.assign(window, { setTimeout, clearTimeout, setInterval, clearInterval })
}
