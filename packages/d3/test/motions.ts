/** Lists what moves in time; heads that go along with the scrolling page are none of it. */
export function motionsIn(element: Element): readonly Animation[] {
  return element
    .getAnimations({ subtree: true })
    .filter(({ timeline }) => timeline === document.timeline)
}
