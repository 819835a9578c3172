import { select } from 'd3-selection'
import {
  zoom as createZoomBehavior,
  type D3ZoomEvent,
  type ZoomTransform,
  zoomIdentity,
} from 'd3-zoom'

/** Pan and zoom of a picture in a box that scrolls by itself. */
export interface PictureZoom {
  readonly scaleBy: (factor: number) => void
  readonly scaleTo: (factor: number) => void
  readonly fit: () => void
  /** Takes the natural size of a new picture. */
  readonly resize: (width: number, height: number) => void
  readonly reveal: (x: number, y: number, width: number, height: number) => void
  readonly destroy: () => void
}

const SCALES: readonly [number, number] = [0.2, 2]

interface ZoomedElement extends HTMLElement {
  __zoom?: ZoomTransform
}

/**
 * Zooms with pinch, with the wheel while Ctrl is held, and pans with the mouse. The box's own scrolling stays what
 * it is, for wheel, touch and keys: so the page is never trapped, and the picture works without script.
 */
export function zoomPicture(picture: HTMLElement, onScale: (factor: number) => void): PictureZoom {
  let [width, height, scale] = [1, 1, 1]
  const behavior = createZoomBehavior<HTMLElement, unknown>()
    .scaleExtent([...SCALES])
    .filter(isGesture)
    .extent(() => [
      [0, 0],
      [picture.clientWidth, picture.clientHeight],
    ])
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent?.type === 'mousedown') picture.classList.add('routebord-dragging')
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (transform.k !== scale) {
        scale = transform.k
        onScale(scale)
      }
      picture.scrollTo(-transform.x, -transform.y)
      takeScroll()
    })
    .on('end', () => picture.classList.remove('routebord-dragging'))
  /** What the box has scrolled to is the truth; the behaviour is told of it. */
  const takeScroll = (): void => {
    ;(picture as ZoomedElement).__zoom = zoomIdentity
      .translate(-picture.scrollLeft, -picture.scrollTop)
      .scale(scale)
  }
  const selection = select(picture)
  selection.call(behavior).on('dblclick.zoom', null)
  picture.addEventListener('scroll', takeScroll, { passive: true })
  return {
    scaleBy: (factor) => behavior.scaleBy(selection, factor),
    scaleTo: (factor) => behavior.scaleTo(selection, factor),
    fit: () => {
      const factor = Math.min(1, picture.clientWidth / width)
      behavior.transform(selection, zoomIdentity.scale(Math.max(SCALES[0], factor)))
    },
    resize: (nextWidth, nextHeight) => {
      ;[width, height] = [nextWidth, nextHeight]
      behavior.translateExtent([
        [0, 0],
        [width, height],
      ])
      onScale(scale)
      takeScroll()
    },
    reveal: (x, y, boxWidth, boxHeight) =>
      revealBox(picture, x * scale, y * scale, boxWidth * scale, boxHeight * scale),
    destroy: () => {
      selection.on('.zoom', null)
      picture.removeEventListener('scroll', takeScroll)
      delete (picture as ZoomedElement).__zoom
    },
  }
}

function isGesture(event: WheelEvent | MouseEvent | TouchEvent): boolean {
  if (event.type === 'wheel') return event.ctrlKey
  if ('touches' in event) return event.touches.length > 1
  return (event as MouseEvent).button === 0 && !event.ctrlKey
}

/** Scrolls no further than it takes to show a box beside the sticky heads. */
function revealBox(
  picture: HTMLElement,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const head = picture.querySelector('.routebord-heads')?.getBoundingClientRect().width ?? 0
  const margin = 24
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = picture
  if (x - margin < scrollLeft + head) picture.scrollLeft = x - margin - head
  else if (x + width + margin > scrollLeft + clientWidth)
    picture.scrollLeft = x + width + margin - clientWidth
  if (y - margin < scrollTop) picture.scrollTop = y - margin
  else if (y + height + margin > scrollTop + clientHeight)
    picture.scrollTop = y + height + margin - clientHeight
}
