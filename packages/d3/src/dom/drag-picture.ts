import { isField } from './is-field.ts'

const SLACK = 4

/**
 * Pans a scrolling box with the mouse. A press that moves is no click: what lies under it is not chosen. Touch and pen
 * scroll by themselves.
 */
export function listenToDrag(picture: HTMLElement, signal: AbortSignal): void {
  let from: { readonly x: number; readonly y: number; left: number; top: number } | undefined
  let isDragging = false
  const end = (): void => {
    from = undefined
    picture.classList.remove('routebord-dragging')
  }
  const listeners = {
    pointerdown: (event: PointerEvent): void => {
      isDragging = false
      if (event.pointerType !== 'mouse' || event.button !== 0 || event.ctrlKey) return
      if (isField(event.target)) return
      const { scrollLeft: left, scrollTop: top } = picture
      from = { x: event.clientX, y: event.clientY, left, top }
    },
    pointermove: (event: PointerEvent): void => {
      if (from === undefined) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (!isDragging && Math.hypot(dx, dy) < SLACK) return
      if (!isDragging) {
        isDragging = true
        picture.setPointerCapture(event.pointerId)
        picture.classList.add('routebord-dragging')
      }
      picture.scrollTo(from.left - dx, from.top - dy)
    },
    pointerup: end,
    pointercancel: end,
  }
  for (const [type, listener] of Object.entries(listeners))
    picture.addEventListener(type, listener as EventListener, { signal })
  const onClick = (event: MouseEvent): void => {
    if (!isDragging) return
    isDragging = false
    event.stopPropagation()
    event.preventDefault()
  }
  picture.addEventListener('click', onClick, { capture: true, signal })
}
