const PX_PER_DOUBLING = 200

/**
 * Zooms each picture of a page once, as soon as it answers, with Ctrl and the wheel as a reader would: a map takes no
 * scale from its page. Returns a function that ends it.
 */
export function zoomPictures(page: HTMLElement, scale: number): () => void {
  const zoomed = new WeakSet<Element>()
  const zoom = (): void => {
    for (const layer of page.querySelectorAll('.routebord-layer')) {
      const picture = layer.closest('.routebord-picture')
      if (picture === null || zoomed.has(picture)) continue
      zoomed.add(picture)
      picture.dispatchEvent(zoomEvent(picture, scale))
    }
  }
  const changes = new MutationObserver(zoom)
  changes.observe(page, { childList: true, subtree: true })
  zoom()
  return () => changes.disconnect()
}

/** A turn of the wheel over the corner that a picture begins in, so that it stays where it is. */
function zoomEvent(picture: Element, scale: number): WheelEvent {
  const { left, right, top } = picture.getBoundingClientRect()
  const begin = getComputedStyle(picture).direction === 'rtl' ? right : left
  return new WheelEvent('wheel', {
    ctrlKey: true,
    deltaY: -Math.log2(scale) * PX_PER_DOUBLING,
    clientX: begin,
    clientY: top,
  })
}
