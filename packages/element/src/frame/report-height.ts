import type { HeightMessage } from './height-message.ts'

/**
 * Tells the page around this one how high this one is, now and whenever that changes. Call it in a page that stands in
 * an iframe; `sandbox="allow-scripts"` is enough for it. Returns a function that stops it.
 */
export function reportHeight(): () => void {
  const root = document.documentElement
  let last = 0
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    if (height === last) return
    last = height
    const message: HeightMessage = { type: 'routebord-height', height }
    // A sandboxed page does not know who is around it, and a height is no secret.
    window.parent.postMessage(message, '*')
  })
  observer.observe(root)
  return () => observer.disconnect()
}
