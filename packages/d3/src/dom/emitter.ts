import type { DetailLevel } from '@routebord/layout'
import type { Emphasis } from '../overlays/emphasize.ts'

/** What a map reports, and what each report carries. */
export interface SwimlaneEventMap {
  /** The choice is another: all the chosen steps, the last chosen last, and that one alone; null when there is none. */
  readonly select: { readonly step: string | null; readonly steps: readonly string[] }
  /** The keyboard focus came to a step. */
  readonly focus: { readonly step: string }
  /** The pointer came to another step, to the head or the thread of a role, or left them. A finger points at nothing. */
  readonly hover: { readonly step: string | null; readonly role: string | null }
  /** The picture changed its scale. */
  readonly zoom: { readonly scale: number }
  /**
   * The picture was scrolled in its box, by whatever means: how far from where its lines begin and from its top, in px on the
   * screen. Told once a frame at most.
   */
  readonly pan: { readonly x: number; readonly y: number }
  /** A tool changed how much the map says. */
  readonly detail: { readonly detail: DetailLevel }
  /** A tool made a part of the map stand out, or none. */
  readonly emphasize: { readonly emphasis: Emphasis | null }
  /** A tool looked for a text, and found these steps. */
  readonly search: { readonly text: string; readonly steps: readonly string[] }
  /** The page is about to be printed, and a tool laid the map out in so many rows on a sheet that stands or lies. */
  readonly print: { readonly portrait: number; readonly landscape: number }
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
  const listeners = new Map<string, Set<Listener<never>>>()
  return {
    on: (type, listener) => {
      const own = listeners.get(type) ?? new Set()
      listeners.set(type, own.add(listener))
      return () => void own.delete(listener)
    },
    emit: (type, event) => {
      for (const listener of listeners.get(type) ?? []) listener(event as never)
    },
    clear: () => listeners.clear(),
  }
}
