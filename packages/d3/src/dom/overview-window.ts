import { select } from 'd3-selection'
import type { Drawing } from '../html/shell.ts'
import { inlineOffset, inlineScroll, runsRightToLeft, scrollInline } from './inline-scroll.ts'

/** The frame on the overview that shows which part of the picture is in sight. */
export interface OverviewWindow {
  /** Follows the picture's scrolling and scale. */
  readonly update: (drawing: Drawing, scale: number) => void
  readonly destroy: () => void
}

/** Creates the frame; pressing the overview brings that part of the picture into sight. */
export function createOverviewWindow(overview: HTMLElement, picture: HTMLElement): OverviewWindow {
  const frame = overview.ownerDocument.createElement('div')
  frame.className = 'routebord-window'
  overview.append(frame)
  let drawing: Drawing | undefined
  let scale = 1

  const place = (): void => {
    const svg = overview.querySelector('svg')
    if (drawing === undefined || svg === null) return
    const ratio = svg.clientWidth / drawing.overview.width
    const head = drawing.layout.headWidth
    const toOverview = between(stopsOf(drawing, 'layout'), stopsOf(drawing, 'overview'))
    const left = toOverview(inlineScroll(picture) / scale + head)
    const right = toOverview((inlineScroll(picture) + picture.clientWidth) / scale)
    // Moved, not laid out anew: what follows the picture must not count as a shift of the page.
    const towards = runsRightToLeft(overview) ? -1 : 1
    frame.style.transform = `translateX(${towards * left * ratio}px)`
    frame.style.width = `${Math.max(0, right - left) * ratio}px`
  }
  const go = (event: MouseEvent): void => {
    const svg = overview.querySelector('svg')
    if (drawing === undefined || svg === null) return
    const ratio = svg.clientWidth / drawing.overview.width
    const x = inlineOffset(svg, event.clientX) / ratio
    const target = between(stopsOf(drawing, 'overview'), stopsOf(drawing, 'layout'))(x) * scale
    const head = drawing.layout.headWidth * scale
    scrollInline(picture, target - head - (picture.clientWidth - head) / 2)
  }
  // A map may be drawn in a tab that nobody sees yet.
  const resizes = new ResizeObserver(place)
  resizes.observe(overview)
  resizes.observe(picture)
  picture.addEventListener('scroll', place, { passive: true })
  select(overview).on('click', go)
  return {
    update: (next, nextScale) => {
      drawing = next
      scale = nextScale
      place()
    },
    destroy: () => {
      picture.removeEventListener('scroll', place)
      resizes.disconnect()
      select(overview).on('click', null)
      frame.remove()
    },
  }
}

/** Places that both pictures have: the end of the heads, each column, the right edge. */
function stopsOf(drawing: Drawing, which: 'layout' | 'overview'): readonly number[] {
  const { headWidth, columns, width } = drawing[which]
  return [headWidth, ...columns, width]
}

/** Maps a place by the stops to either side of it. */
function between(from: readonly number[], to: readonly number[]): (x: number) => number {
  return (x) => {
    const next = from.findIndex((stop) => stop > x)
    const index = next === -1 ? from.length - 1 : Math.max(1, next)
    const [a, b] = [from[index - 1] ?? 0, from[index] ?? 1]
    const [c, d] = [to[index - 1] ?? 0, to[index] ?? 1]
    const share = Math.min(1, Math.max(0, (x - a) / (b - a || 1)))
    return c + share * (d - c)
  }
}
