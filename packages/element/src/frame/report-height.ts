import type { HeightMessage } from './height-message.ts'

/**
 * Tells the page around this one how high what stands in this one's body is, now and whenever that changes. Call it in a page
 * that stands in an iframe; `sandbox="allow-scripts"` is enough for it. The body itself may be as high as the window.
 * Returns a function that stops it.
 */
export function reportHeight(): () => void {
  const { body } = document
  let last = 0
  const sizes = new ResizeObserver(() => {
    // What stands in the body is measured: the body's own height may follow the window, which would follow it.
    const content = document.createRange()
    content.selectNodeContents(body)
    const { paddingBottom, borderBottomWidth, marginBottom } = getComputedStyle(body)
    const below = [paddingBottom, borderBottomWidth, marginBottom].map(Number.parseFloat)
    const bottom = content.getBoundingClientRect().bottom + window.scrollY
    const height = Math.ceil(below.reduce((sum, length) => sum + length, bottom))
    if (height === last) return
    last = height
    const message: HeightMessage = { type: 'routebord-height', height }
    // A sandboxed page does not know who is around it, and a height is no secret.
    window.parent.postMessage(message, '*')
  })
  const watch = (): void => {
    for (const child of [body, ...body.children]) sizes.observe(child)
  }
  const children = new MutationObserver(watch)
  children.observe(body, { childList: true })
  watch()
  return () => {
    sizes.disconnect()
    children.disconnect()
  }
}
