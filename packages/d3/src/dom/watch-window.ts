import type { Span } from '@routebord/layout/window'
import type { Drawing } from '../html/drawing.ts'
import { observeSizes } from './observe-sizes.ts'
import { regionInSight } from './region-in-sight.ts'
import type { SwimlaneParts } from './swimlane-parts.ts'
import type { WatchedWindow } from './windowing.ts'

const FIRST_LENGTH = 2_400

/** Guesses from the room there is. */
export function guessSpan(container: Element): Span {
  const room = Math.max(container.clientWidth, container.clientHeight)
  return { left: 0, right: Math.max(FIRST_LENGTH, 2 * room) }
}

/**
 * Watches what is in sight, whoever scrolls: the picture, the page or something between. As much again is drawn on either
 * side, and nothing anew until that is used up.
 */
export function watchWindow(
  parts: SwimlaneParts,
  first: Span,
  onMove: (span: Span | undefined) => void,
): WatchedWindow {
  const { body, picture } = parts
  const page = body.ownerDocument.defaultView
  let drawn: Span | undefined = first
  let drawing: Drawing | undefined
  let scale = 1
  const follow = (): void => {
    const seen = drawing && spanInSight(parts, drawing, scale)
    if (seen === undefined || (drawn && drawn.left <= seen.left && seen.right <= drawn.right))
      return
    const length = seen.right - seen.left
    drawn = { left: seen.left - length, right: seen.right + length }
    onMove(drawn)
  }
  const drawWhole = (): void => {
    drawn = undefined
    onMove(undefined)
  }
  const watching = new AbortController()
  const { signal } = watching
  page?.addEventListener('scroll', follow, { capture: true, passive: true, signal })
  page?.addEventListener('beforeprint', drawWhole, { signal })
  page?.addEventListener('afterprint', follow, { signal })
  observeSizes([picture], signal, follow)
  return {
    update: (next, nextScale) => {
      drawing = next
      scale = nextScale
      follow()
    },
    destroy: () => watching.abort(),
  }
}

/** Measures what is in sight along the journey, in px of the layout; undefined when nothing is. */
function spanInSight(
  { body, picture }: SwimlaneParts,
  { layout, direction, scene }: Drawing,
  scale: number,
): Span | undefined {
  const region = regionInSight(body, picture)
  if (region === undefined) return undefined
  const { left, right, top, bottom } = region
  if (layout.orientation === 'vertical') return { left: top / scale, right: bottom / scale }
  const { headWidth, width } = scene
  return direction === 'rtl'
    ? { left: width - right / scale, right: width - left / scale }
    : { left: left / scale + headWidth, right: right / scale + headWidth }
}
