const MARGIN = 48

/** Scrolls the picture of a map until the first thing that changes on it is in sight, and no further. */
export function showFirstChange(map: Element): void {
  const picture = map.querySelector('.routebord-picture')
  const change = map.querySelector('[data-layer="changes"] > *')
  if (picture === null || change === null) return
  const beyond = change.getBoundingClientRect().right - picture.getBoundingClientRect().right
  if (beyond > -MARGIN) picture.scrollLeft += beyond + MARGIN
}
