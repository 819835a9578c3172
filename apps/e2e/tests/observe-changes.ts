/** What happened in a page since it was parsed. */
export interface Observed {
  /** Nodes that came into the picture or the texts, or left them. */
  readonly changes: string[]
  /** What jumped after it was painted, as Chromium counts it; others count nothing. */
  readonly shifts: string[]
}

/** What Chromium says of a jump: https://wicg.github.io/layout-instability/#sec-layout-shift */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRectReadOnly
    readonly currentRect: DOMRectReadOnly
  }[]
}

declare global {
  interface Window {
    /** Written by `observeChanges`. */
    observed: Observed
  }
}

/** Runs in a page before its own scripts: from the end of parsing on, records what changes in `window.observed`. */
export function observeChanges(): void {
  const observed: Observed = { changes: [], shifts: [] }
  window.observed = observed
  const ours = '.routebord svg, .routebord-legend, .routebord-outline, .routebord-figures'
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement
      if (element?.closest(ours) && !element.closest('.routebord-toolbar'))
        observed.changes.push(`+${addedNodes.length} −${removedNodes.length} ${element.tagName}`)
    }
  })
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive')
      observer.observe(document.documentElement, { childList: true, subtree: true })
  })
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const place = `${from.x} ${from.y} → ${to.x} ${to.y}`
        return `${node?.nodeName}.${node?.parentElement?.className}: ${place}`
      })
      observed.shifts.push(`${value} ${moved.join(', ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
