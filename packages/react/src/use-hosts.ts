import type { FillPlace } from '@routebord/d3'
import { useState } from 'react'

/** The hosts of a page's nodes that stand in a map, by the ids of their steps. */
export type OpenHosts = ReadonlyMap<string, HTMLElement>

/** Keeps a host for each step, in the place that a map has for it. A host outlives its place: what stands in it keeps its state. */
interface HostKeeper {
  readonly fill: FillPlace
  /** Renders into the hosts that have a place now. */
  readonly show: () => void
}

/** Returns the hosts that have a place, and what keeps them. */
export function useHosts(): readonly [OpenHosts, HostKeeper] {
  const [open, setOpen] = useState<OpenHosts>(() => new Map())
  const [keeper] = useState(() => keepHosts(setOpen))
  return [open, keeper]
}

function keepHosts(setOpen: (open: OpenHosts) => void): HostKeeper {
  const hosts = new Map<string, HTMLElement>()
  const open = new Map<string, HTMLElement>()
  let isNews = false
  return {
    fill: (place, step) => {
      const host = hosts.get(step) ?? place.ownerDocument.createElement('div')
      host.className = 'routebord-host'
      hosts.set(step, host)
      open.set(step, host)
      place.append(host)
      isNews = true
      return () => {
        open.delete(step)
        isNews = true
      }
    },
    show: () => {
      // A map that is zoomed asks at each frame.
      if (isNews) setOpen(new Map(open))
      isNews = false
    },
  }
}
