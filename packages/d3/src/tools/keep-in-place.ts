import type { SwimlaneLayout } from '@routebord/layout'
import { inlineScroll, scrollInline } from '../dom/inline-scroll.ts'
import { between } from '../dom/overview-window.ts'
import type { ToolHost } from './tool.ts'
import type { BoxPlace } from './watch-zoom-place.ts'

/**
 * Remembers what is at a place of the picture, before it is drawn at another level of detail. What it returns brings that back
 * to the same place, and makes the journey as long on the screen as it was.
 * @param place Defaults to the middle of what is in sight.
 */
export function keepInPlace(
  { drawn, picture, zoomTo }: Pick<ToolHost, 'drawn' | 'picture' | 'zoomTo'>,
  scale: number,
  place: BoxPlace = { x: picture.clientWidth / 2, y: picture.clientHeight / 2 },
): () => void {
  const before = drawn().layout
  const [x, y] = [(inlineScroll(picture) + place.x) / scale, (picture.scrollTop + place.y) / scale]
  return () => {
    const after = drawn().layout
    const next = (scale * lengthOf(before)) / lengthOf(after)
    const along = between(stationsOf(before), stationsOf(after))
    const across = between(lanesOf(before), lanesOf(after))
    const [toX, toY] = before.orientation === 'vertical' ? [across, along] : [along, across]
    zoomTo(next)
    scrollInline(picture, toX(x) * next - place.x)
    picture.scrollTop = toY(y) * next - place.y
    // What the reader holds under the pointer must not come there from elsewhere.
    for (const mark of picture.querySelectorAll('[data-layer]>*,.routebord-gone'))
      for (const animation of mark.getAnimations()) animation.finish()
  }
}

function lengthOf({ width, headWidth }: SwimlaneLayout): number {
  return width - headWidth
}

/** Where steps are along the journey: at each level in the same order, and those of one column in the same place. */
function stationsOf({ headWidth, stations, width }: SwimlaneLayout): readonly number[] {
  return [headWidth, ...inOrder(stations.map(({ x }) => x)), width]
}

function lanesOf({ lanesTop, lanes, height }: SwimlaneLayout): readonly number[] {
  return [0, lanesTop, ...inOrder(lanes.map(({ rail }) => rail)), height]
}

function inOrder(places: readonly number[]): readonly number[] {
  return [...new Set(places)].sort((a, b) => a - b)
}
