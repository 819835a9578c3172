import type { RoutebordSwimlane } from './routebord-swimlane.ts'

/** Defines the element in a page. A page may carry the script twice, and a server has no elements: neither is an error. */
export function defineSwimlane(kind: typeof RoutebordSwimlane): void {
  const registry: CustomElementRegistry | undefined = globalThis.customElements
  if (registry?.get('routebord-swimlane') === undefined)
    registry?.define('routebord-swimlane', kind)
}
