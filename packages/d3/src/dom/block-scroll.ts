/** Returns what is in sight of a picture from top to bottom, in px from its own top, whoever scrolls it. */
export function blockSpan(picture: Element): { readonly from: number; readonly to: number } {
  const box = picture.getBoundingClientRect()
  const top = canvasTop(picture)
  const { clientHeight } = picture.ownerDocument.documentElement
  return { from: Math.max(0, box.top) - top, to: Math.min(clientHeight, box.bottom) - top }
}

/** Scrolls a height of a picture into the middle of what is in sight: in its own box, else with the page. */
export function scrollBlock(picture: Element, height: number): void {
  const isBox = picture.scrollHeight > picture.clientHeight + 1
  const box = picture.getBoundingClientRect()
  const { clientHeight } = picture.ownerDocument.documentElement
  const middle = isBox ? box.top + picture.clientHeight / 2 : clientHeight / 2
  const scroller = isBox ? picture : picture.ownerDocument.documentElement
  scroller.scrollTop += canvasTop(picture) + height - middle
}

function canvasTop(picture: Element): number {
  return picture.firstElementChild?.getBoundingClientRect().top ?? 0
}
