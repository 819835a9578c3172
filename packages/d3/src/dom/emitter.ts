import type { DetailLevel } from '@routebord/layout'
import type { Emphasis } from '../overlays/emphasize.ts'

/** What a map reports, and what each report carries. */
export interface SwimlaneEventMap {
  /** The choice is another: all the chosen steps, the last chosen last, and that one alone; null when there is none. */
  readonly select: { readonly step: string | null; readonly steps: readonly string[] }
  /** The keyboard focus came to a step. */
  readonly focus: { readonly step: string }
  /** The picture changed its scale. */
  readonly zoom: { readonly scale: number }
  /** A tool changed how much the map says. */
  readonly detail: { readonly detail: DetailLevel }
  /** A tool made a part of the map stand out, or none. */
  readonly emphasize: { readonly emphasis: Emphasis | null }
  /** A tool looked for a text, and found these steps. */
  readonly search: { readonly text: string; readonly steps: readonly string[] }
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
    detail: new Set(),
    emphasize: new Set(),
    search: new Set(),
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
