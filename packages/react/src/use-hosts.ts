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

function keepHosts(setOpen: (update: (shown: OpenHosts) => OpenHosts) => void): HostKeeper {
  const hosts = new Map<string, HTMLElement>()
  const open = new Map<string, HTMLElement>()
  return {
    fill: (place, step) => {
      const host = hosts.get(step) ?? place.ownerDocument.createElement('div')
      host.className = 'routebord-host'
      hosts.set(step, host)
      open.set(step, host)
      place.append(host)
      return () => open.delete(step)
    },
    show: () => {
      const next = new Map(open)
      setOpen((shown) => (isSame(shown, next) ? shown : next))
    },
  }
}

function isSame(a: OpenHosts, b: OpenHosts): boolean {
  return a.size === b.size && [...a].every(([step, host]) => b.get(step) === host)
}
