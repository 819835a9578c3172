import { inlineOffset } from '../dom/inline-scroll.ts'

/** A place in the box of the picture, in px from where its lines begin and from its top. */
export interface BoxPlace {
  readonly x: number
  readonly y: number
}

/** Where readers zoom. */
export interface ZoomPlace {
  /** Where the pointer or the fingers zoomed last; undefined where it was a button, a key or the page. */
  readonly take: () => BoxPlace | undefined
  readonly destroy: () => void
}

/** Watches where readers zoom with the wheel or two fingers, before the picture does. */
export function watchZoomPlace(picture: HTMLElement): ZoomPlace {
  const listening = new AbortController()
  let place: BoxPlace | undefined
  const mark = (clientX: number, clientY: number): void => {
    const { top } = picture.getBoundingClientRect()
    place = { x: inlineOffset(picture, clientX), y: clientY - top }
  }
  const options = { capture: true, passive: true, signal: listening.signal }
  const onWheel = ({ ctrlKey, clientX, clientY }: WheelEvent): void => {
    if (ctrlKey) mark(clientX, clientY)
  }
  const onTouch = ({ touches }: TouchEvent): void => {
    const [a, b] = touches
    if (a && b) mark((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2)
  }
  picture.addEventListener('wheel', onWheel, options)
  picture.addEventListener('touchmove', onTouch, options)
  return {
    take: () => {
      const taken = place
      place = undefined
      return taken
    },
    destroy: () => listening.abort(),
  }
}
