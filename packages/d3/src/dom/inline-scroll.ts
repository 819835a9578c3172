/** Tells whether a box runs from right to left: the parts of a map say so themselves, whatever the page does. */
export function runsRightToLeft(box: Element): boolean {
  return box.closest('[dir]')?.getAttribute('dir') === 'rtl'
}

/** Returns how far a box is scrolled from where its lines begin, in px. */
export function inlineScroll(box: Element): number {
  return runsRightToLeft(box) ? -box.scrollLeft : box.scrollLeft
}

/** Scrolls a box so far from where its lines begin. */
export function scrollInline(box: Element, distance: number): void {
  box.scrollLeft = runsRightToLeft(box) ? -distance : distance
}

/** Returns how far a place on the screen is from where the lines of a box begin, in px. */
export function inlineOffset(box: Element, clientX: number): number {
  const { left, right } = box.getBoundingClientRect()
  return runsRightToLeft(box) ? right - clientX : clientX - left
}
