import { windowLayout } from '@routebord/layout/window'
import { observeSizes } from '../dom/observe-sizes.ts'
import { regionInSight } from '../dom/region-in-sight.ts'
import type { SwimlaneParts } from '../dom/swimlane-parts.ts'
import type { Drawing } from '../html/drawing.ts'
import type { Scene } from '../scene/mark.ts'
import { readPageColors } from './page-colors.ts'
import { paintScene } from './paint-scene.ts'
import { createCanvas, createGround, fitCanvas } from './tile-elements.ts'
import { type TilePlace, tileCorner, tileSpan, tilesIn } from './tile-grid.ts'

interface Tile {
  readonly canvas: HTMLCanvasElement
  isStale: boolean
}

/** Length of a tile's sides, in px of the screen: one is painted well within a frame. */
const SIZE = 512

/**
 * A picture painted on tiles that lie under its body. There are only those near to what is in sight: those in sight are
 * painted before the next frame is shown, the others one a frame, so that scrolling finds them there.
 */
export class PaintedTiles {
  readonly #parts: SwimlaneParts
  readonly #view: Window | null
  readonly #ground: HTMLElement
  readonly #tiles = new Map<string, Tile>()
  readonly #scenes = new Map<number, Scene>()
  readonly #colors: ReturnType<typeof readPageColors>
  readonly #listening = new AbortController()
  #drawing: Drawing | undefined
  #scale = 1
  #frame: number | undefined

  constructor(parts: SwimlaneParts) {
    this.#parts = parts
    const { body, picture } = parts
    this.#view = body.ownerDocument.defaultView
    this.#ground = createGround(body)
    this.#colors = readPageColors(picture, () => this.#repaint())
    const { signal } = this.#listening
    const everywhere = { capture: true, passive: true, signal }
    this.#view?.addEventListener('scroll', () => this.#follow(), everywhere)
    // Another density of the screen comes as another size of the window.
    this.#view?.addEventListener('resize', () => this.#repaint(), { signal })
    const { fonts } = body.ownerDocument
    fonts.addEventListener('loadingdone', () => this.#repaint(), { signal })
    observeSizes([picture], signal, () => this.#follow())
  }

  /** Paints a drawing at a scale. */
  show(drawing: Drawing, scale: number): void {
    this.#drawing = drawing
    this.#scale = scale
    this.#scenes.clear()
    this.#repaint()
  }

  /** Takes what is painted away, at once. */
  clear(): void {
    this.#drawing = undefined
    this.#scenes.clear()
    this.#tiles.clear()
    this.#ground.replaceChildren()
  }

  destroy(): void {
    if (this.#frame !== undefined) this.#view?.cancelAnimationFrame(this.#frame)
    this.#listening.abort()
    this.#colors.destroy()
    this.#ground.remove()
  }

  #repaint(): void {
    for (const tile of this.#tiles.values()) tile.isStale = true
    this.#follow()
  }

  #follow(): void {
    this.#frame ??= this.#view?.requestAnimationFrame(() => {
      this.#frame = undefined
      this.#paint()
    })
  }

  #paint(): void {
    const density = this.#view?.devicePixelRatio ?? 1
    // Whole dots of the screen, or tiles would meet in a blurred seam.
    const size = Math.round(SIZE * density) / density
    const near = this.#placesNear(size, size)
    this.#keepOnly(near)
    const isMissing = (place: TilePlace): boolean => this.#tiles.get(nameOf(place))?.isStale ?? true
    for (const place of this.#placesNear(0, size).filter(isMissing))
      this.#paintTile(place, size, density)
    const next = near.find(isMissing)
    if (next === undefined) return
    this.#paintTile(next, size, density)
    this.#follow()
  }

  #placesNear(margin: number, size: number): readonly TilePlace[] {
    if (this.#drawing === undefined) return []
    const region = regionInSight(this.#parts.body, this.#parts.picture, margin)
    return tilesIn(region, size, this.#drawing.layout.orientation)
  }

  #keepOnly(near: readonly TilePlace[]): void {
    const names = new Set(near.map(nameOf))
    for (const [name, tile] of this.#tiles) {
      if (names.has(name)) continue
      tile.canvas.remove()
      this.#tiles.delete(name)
    }
    for (const along of this.#scenes.keys())
      if (!near.some((place) => place.along === along)) this.#scenes.delete(along)
  }

  #paintTile(place: TilePlace, size: number, density: number): void {
    const drawing = this.#drawing
    if (drawing === undefined) return
    const { layout } = drawing
    const tile = this.#tiles.get(nameOf(place)) ?? {
      canvas: createCanvas(this.#ground),
      isStale: false,
    }
    const { x, y } = tileCorner(place, size, layout.orientation)
    const context = fitCanvas(tile.canvas, { x, y, size, density })
    const dots = this.#scale * density
    const left = this.#parts.body.viewBox.baseVal.x
    context?.setTransform(dots, 0, 0, dots, -x * density - left * dots, -y * density)
    const scene = this.#sceneAt(place.along, size, drawing)
    const { fontFamily } = getComputedStyle(this.#parts.body)
    const { colorOf } = this.#colors
    if (context) paintScene(context, scene, { colors: colorOf, fontFamily, parts: ['body'] })
    tile.isStale = false
    this.#tiles.set(nameOf(place), tile)
  }

  /** Tiles that lie across the journey from each other show the same stretch of it. */
  #sceneAt(along: number, size: number, drawing: Drawing): Scene {
    const known = this.#scenes.get(along)
    if (known !== undefined) return known
    const { layout, direction, scene, sceneOf } = drawing
    const left = this.#parts.body.viewBox.baseVal.x
    const picture = { layout, direction, left, width: scene.width, scale: this.#scale }
    const drawn = sceneOf(windowLayout(layout, tileSpan(along, size, picture)))
    this.#scenes.set(along, drawn)
    return drawn
  }
}

const nameOf = ({ along, across }: TilePlace): string => `${along} ${across}`
