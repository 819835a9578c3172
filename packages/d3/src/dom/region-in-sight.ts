import type { Box } from '@routebord/layout'

/**
 * Measures what is in sight of a picture that its box and the page may scroll, in px from the picture's top left; undefined
 * when nothing is.
 * @param margin How far outside of what is in sight still counts, in px.
 */
export function regionInSight(picture: Element, box: Element, margin = 0): Box | undefined {
  const own = picture.getBoundingClientRect()
  const around = box.getBoundingClientRect()
  const { clientWidth, clientHeight } = picture.ownerDocument.documentElement
  const left = Math.max(own.left, Math.max(0, around.left) - margin)
  const right = Math.min(own.right, Math.min(clientWidth, around.right) + margin)
  const top = Math.max(own.top, Math.max(0, around.top) - margin)
  const bottom = Math.min(own.bottom, Math.min(clientHeight, around.bottom) + margin)
  if (left >= right || top >= bottom) return undefined
  return {
    left: left - own.left,
    right: right - own.left,
    top: top - own.top,
    bottom: bottom - own.top,
  }
}
