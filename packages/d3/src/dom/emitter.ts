/** What a map reports, and what each report carries. */
export interface SwimlaneEventMap {
  /** A step was chosen, or none. */
  readonly select: { readonly step: string | null }
  /** The keyboard focus came to a step. */
  readonly focus: { readonly step: string }
  /** The picture changed its scale. */
  readonly zoom: { readonly scale: number }
}

type Listener<T extends keyof SwimlaneEventMap> = (event: SwimlaneEventMap[T]) => void

/** Listens to the events of a map. */
export interface SwimlaneEvents {
  readonly on: <T extends keyof SwimlaneEventMap>(type: T, listener: Listener<T>) => () => void
  readonly emit: <T extends keyof SwimlaneEventMap>(type: T, event: SwimlaneEventMap[T]) => void
  readonly clear: () => void
}

/** Creates the event register of one map. */
export function createEmitter(): SwimlaneEvents {
  const listeners: { readonly [T in keyof SwimlaneEventMap]: Set<Listener<T>> } = {
    select: new Set(),
    focus: new Set(),
    zoom: new Set(),
  }
  return {
    on: (type, listener) => {
      listeners[type].add(listener)
      return () => void listeners[type].delete(listener)
    },
    emit: (type, event) => {
      for (const listener of listeners[type]) listener(event)
    },
    clear: () => {
      for (const set of Object.values(listeners)) set.clear()
    },
  }
}
