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
  /** Scrolls no further than it takes to show a box, given in the picture's own measures. */
  readonly reveal: (box: Box) => void
  readonly destroy: () => void
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
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
    reveal: (box) => revealBox(picture, box, scale),
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

/** Keeps clear of the sticky heads, and of the details where they are open. */
function revealBox(picture: HTMLElement, box: Box, scale: number): void {
  const widthOf = (found: Element | null | undefined): number =>
    found?.getBoundingClientRect().width ?? 0
  const margin = 24
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = picture
  const head = widthOf(picture.querySelector('.routebord-heads'))
  const details = widthOf(picture.parentElement?.querySelector('.routebord-drawer'))
  const left = box.left * scale - margin - head
  const right =
    box.right * scale + margin - clientWidth + (head + details < clientWidth ? details : 0)
  if (left < scrollLeft) picture.scrollLeft = left
  else if (right > scrollLeft) picture.scrollLeft = Math.min(right, left)
  const [top, bottom] = [box.top * scale - margin, box.bottom * scale + margin - clientHeight]
  if (top < scrollTop) picture.scrollTop = top
  else if (bottom > scrollTop) picture.scrollTop = Math.min(bottom, top)
}
