import type { SwimlaneLayout } from '@routebord/layout'
import { type Span, windowLayout } from '@routebord/layout/window'
import type { SwimlaneParts } from '../dom/swimlane-parts.ts'
import type { WatchedWindow, Windowing } from '../dom/windowing.ts'
import type { Drawing } from '../html/drawing.ts'
import { PaintedTiles } from './paint-tiles.ts'

/** When a map is painted on canvas. */
export interface CanvasOptions {
  /** Number of steps from which the picture is painted; smaller maps are drawn as SVG. Defaults to 400. */
  readonly from?: number | undefined
}

const NOWHERE: Span = { left: -2, right: -1 }

/**
 * Paints the picture of a very long map on canvas instead of drawing it as SVG: `windowing: canvasPicture()` in the options
 * of `renderSwimlane`. Heads, overview, legend, outline, keys and the buttons over the steps are the same; paper and
 * `toSvgString` have the whole map as SVG. Layers of a page's own lie above the picture, whatever their depth.
 */
export function canvasPicture({ from = 400 }: CanvasOptions = {}): Windowing {
  const isLong = ({ cards, notes }: SwimlaneLayout): boolean => cards.length + notes.length >= from
  return Object.freeze<Windowing>({
    guess: () => NOWHERE,
    draw: (layout, sceneOf) => {
      if (!isLong(layout)) return sceneOf(layout)
      const scene = sceneOf(windowLayout(layout, NOWHERE))
      return { ...scene, layers: scene.layers.filter(({ part }) => part !== 'body') }
    },
    watch: (parts, _drawn, onMove) => watchTiles(parts, isLong, onMove),
  })
}

function watchTiles(
  parts: SwimlaneParts,
  isLong: (layout: SwimlaneLayout) => boolean,
  onMove: (span: Span | undefined) => void,
): WatchedWindow {
  const tiles = new PaintedTiles(parts)
  const listening = new AbortController()
  let [drawing, scale]: [Drawing | undefined, number] = [undefined, 1]
  const show = (): void => {
    if (drawing && isLong(drawing.layout)) tiles.show(drawing, scale)
    else tiles.clear()
  }
  const view = parts.body.ownerDocument.defaultView
  // A printer has more dots than the screen, and more pages than are in sight.
  const beforePrint = (): void => {
    tiles.clear()
    onMove(undefined)
  }
  const afterPrint = (): void => {
    onMove(NOWHERE)
    show()
  }
  view?.addEventListener('beforeprint', beforePrint, listening)
  view?.addEventListener('afterprint', afterPrint, listening)
  return {
    update: (next, nextScale) => {
      ;[drawing, scale] = [next, nextScale]
      show()
    },
    destroy: () => {
      listening.abort()
      tiles.destroy()
    },
  }
}
