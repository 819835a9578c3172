import type { Drawing } from '../html/drawing.ts'
import { blockSpan, scrollBlock } from './block-scroll.ts'
import { inlineOffset, inlineScroll, runsRightToLeft, scrollInline } from './inline-scroll.ts'
import { observeSizes } from './observe-sizes.ts'

/** Lets the frame on the overview follow the picture: another drawing, another scale. */
export type OverviewWindow = (drawing: Drawing, scale: number) => void

/**
 * Creates the frame on the overview that shows which part of the picture is in sight; pressing the overview brings that part of
 * the picture into sight.
 */
export function createOverviewWindow(
  overview: HTMLElement,
  picture: HTMLElement,
  signal: AbortSignal,
): OverviewWindow {
  const frame = overview.ownerDocument.createElement('div')
  frame.className = 'routebord-window'
  overview.append(frame)
  let drawing: Drawing | undefined
  let scale = 1

  const place = (): void => {
    const svg = overview.querySelector('svg')
    if (drawing === undefined || svg === null) return
    Object.assign(frame.style, frameAround(svg, picture, drawing, scale))
  }
  const go = (event: MouseEvent): void => {
    const svg = overview.querySelector('svg')
    if (drawing === undefined || svg === null) return
    const ratio = svg.clientWidth / drawing.overview.width
    const x = inlineOffset(svg, event.clientX) / ratio
    const target = between(stopsOf(drawing, 'overview'), stopsOf(drawing, 'layout'))(x)
    goTo(picture, drawing, target * scale, scale)
  }
  // A map may be drawn in a tab that nobody sees yet.
  observeSizes([overview, picture], signal, place)
  // A journey that runs down the page is scrolled by the page, too.
  const everywhere = { capture: true, passive: true, signal }
  overview.ownerDocument.addEventListener('scroll', place, everywhere)
  overview.addEventListener('click', go, { signal })
  signal.addEventListener('abort', () => frame.remove())
  return (next, nextScale) => {
    drawing = next
    scale = nextScale
    place()
  }
}

/** Measures the frame on the strip, as styles. */
function frameAround(
  svg: Element,
  picture: HTMLElement,
  drawing: Drawing,
  scale: number,
): Pick<CSSStyleDeclaration, 'transform' | 'top' | 'height' | 'width'> {
  const { layout, overview } = drawing
  const ratio = svg.clientWidth / overview.width
  const toOverview = between(stopsOf(drawing, 'layout'), stopsOf(drawing, 'overview'))
  const scrolled = inlineScroll(picture)
  const { from, to } =
    layout.orientation === 'vertical'
      ? blockSpan(picture)
      : { from: scrolled + layout.headWidth * scale, to: scrolled + picture.clientWidth }
  const [left, right] = [toOverview(from / scale), toOverview(to / scale)]
  const towards = runsRightToLeft(svg) ? -1 : 1
  // It begins under the titles of the phases, which its sides would cut.
  const top = 6 + 2.5 * overview.textSize * ratio
  return {
    // Moved, not laid out anew: what follows the picture must not count as a shift of the page.
    transform: `translateX(${towards * left * ratio}px)`,
    top: `${top}px`,
    // The strip may scroll: the frame is as high as what it frames, and stands a little out below.
    height: `${svg.clientHeight + 16 - top}px`,
    // In whole px it seldom changes: with each change the page would be laid out while it scrolls.
    width: `${Math.round(Math.max(0, right - left) * ratio)}px`,
  }
}

/** Scrolls a place along the journey into the middle of what is in sight beside the heads. */
function goTo(picture: Element, { layout }: Drawing, place: number, scale: number): void {
  const head = layout.headWidth * scale
  if (layout.orientation === 'vertical') scrollBlock(picture, place)
  else scrollInline(picture, place - head - (picture.clientWidth - head) / 2)
}

/** Places that both pictures have: the end of the heads, each column, the right edge. */
function stopsOf(drawing: Drawing, which: 'layout' | 'overview'): readonly number[] {
  const { headWidth, columns, width } = drawing[which]
  return [headWidth, ...columns, width]
}

/** Maps a place by the stops to either side of it. */
export function between(from: readonly number[], to: readonly number[]): (x: number) => number {
  return (x) => {
    const next = from.findIndex((stop) => stop > x)
    const index = next === -1 ? from.length - 1 : Math.max(1, next)
    const [a, b] = [from[index - 1] ?? 0, from[index] ?? 1]
    const [c, d] = [to[index - 1] ?? 0, to[index] ?? 1]
    const share = Math.min(1, Math.max(0, (x - a) / (b - a || 1)))
    return c + share * (d - c)
  }
}
