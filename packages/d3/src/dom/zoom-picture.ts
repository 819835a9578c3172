import type { Box } from '@routebord/layout'
import { listenToDrag } from './drag-picture.ts'
import { inlineOffset, inlineScroll, scrollInline } from './inline-scroll.ts'

/** Pan and zoom of a picture in a box that scrolls by itself. */
export interface PictureZoom {
  readonly scaleBy: (factor: number) => void
  readonly scaleTo: (scale: number) => void
  readonly fit: () => void
  /** Takes the natural width of a new picture. */
  readonly resize: (width: number) => void
  /** Scrolls no further than it takes to show a box, given in the picture's own measures. */
  readonly reveal: (box: Box) => void
}

interface Place {
  readonly x: number
  readonly y: number
}

const SCALES: readonly [number, number] = [0.2, 2]
const SMALLEST = 0.01

/**
 * Zooms with pinch, and with the wheel while Ctrl is held; pans with the mouse. The box's own scrolling stays what it
 * is, for wheel, touch and keys: so the page is never trapped, and the picture works without script.
 */
export function zoomPicture(
  picture: HTMLElement,
  signal: AbortSignal,
  onScale: (scale: number) => void,
): PictureZoom {
  let width = 1
  let scale = 1
  /** Changes the scale and keeps what is at a place of the box where it is. */
  const zoomAbout = (wanted: number, place: Place, least = SCALES[0]): void => {
    const next = Math.min(SCALES[1], Math.max(least, wanted))
    if (next === scale) return
    const ratio = next / scale
    const left = (inlineScroll(picture) + place.x) * ratio - place.x
    const top = (picture.scrollTop + place.y) * ratio - place.y
    scale = next
    onScale(scale)
    scrollInline(picture, left)
    picture.scrollTop = top
  }
  const middle = (): Place => ({ x: picture.clientWidth / 2, y: picture.clientHeight / 2 })
  listenToDrag(picture, signal)
  listenToWheel(picture, signal, (factor, place) => zoomAbout(scale * factor, place))
  listenToPinch(picture, signal, () => scale, zoomAbout)
  return {
    scaleBy: (factor) => zoomAbout(scale * factor, middle()),
    // A long journey is shown whole, smaller than anyone would zoom by hand.
    scaleTo: (wanted) => zoomAbout(wanted, middle(), SMALLEST),
    // What is hidden has no width to fit into.
    fit: () => {
      const { clientWidth } = picture
      if (clientWidth > 0) zoomAbout(Math.min(1, clientWidth / width), { x: 0, y: 0 }, SMALLEST)
    },
    resize: (next) => {
      width = next
      onScale(scale)
    },
    reveal: (box) => revealBox(picture, box, scale),
  }
}

/** A trackpad's pinch comes as a wheel with Ctrl; without Ctrl the wheel is the page's. */
function listenToWheel(
  picture: HTMLElement,
  signal: AbortSignal,
  onZoom: (factor: number, place: Place) => void,
): void {
  const unitOf = (event: WheelEvent): number => (event.deltaMode === 0 ? 0.005 : 0.1)
  const listener = (event: WheelEvent): void => {
    if (!event.ctrlKey) return
    event.preventDefault()
    onZoom(2 ** (-event.deltaY * unitOf(event)), placeIn(picture, event))
  }
  picture.addEventListener('wheel', listener, { passive: false, signal })
}

/** One finger scrolls, as everywhere; two fingers zoom. */
function listenToPinch(
  picture: HTMLElement,
  signal: AbortSignal,
  scaleNow: () => number,
  onZoom: (scale: number, place: Place) => void,
): void {
  let start: { readonly distance: number; readonly scale: number } | undefined
  const listener = (event: TouchEvent): void => {
    const [a, b] = event.touches
    if (a === undefined || b === undefined) {
      start = undefined
      return
    }
    event.preventDefault()
    const distance = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
    start ??= { distance, scale: scaleNow() }
    const middle = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }
    onZoom((start.scale * distance) / start.distance, placeIn(picture, middle))
  }
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    picture.addEventListener(type, listener, { passive: false, signal })
}

function placeIn(picture: HTMLElement, event: { clientX: number; clientY: number }): Place {
  const { top } = picture.getBoundingClientRect()
  return { x: inlineOffset(picture, event.clientX), y: event.clientY - top }
}

/** Keeps clear of the sticky heads, and of the details where they are open. */
function revealBox(picture: HTMLElement, box: Box, scale: number): void {
  const widthOf = (found: Element | null | undefined): number =>
    found?.getBoundingClientRect().width ?? 0
  const margin = 24
  const { scrollTop, clientWidth, clientHeight } = picture
  const scrolled = inlineScroll(picture)
  const head = widthOf(picture.querySelector('.routebord-heads'))
  const drawer = widthOf(picture.parentElement?.querySelector('.routebord-drawer'))
  const details = head + drawer < clientWidth ? drawer : 0
  const left = box.left * scale - margin - head
  const right = box.right * scale + margin - clientWidth + details
  if (left < scrolled) scrollInline(picture, left)
  else if (right > scrolled) scrollInline(picture, Math.min(right, left))
  const phases =
    picture.querySelector('.routebord-phase-heads')?.getBoundingClientRect().height ?? 0
  const top = box.top * scale - margin - phases
  const bottom = box.bottom * scale + margin - clientHeight
  if (top < scrollTop) picture.scrollTop = top
  else if (bottom > scrollTop) picture.scrollTop = Math.min(bottom, top)
}
