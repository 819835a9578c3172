/** Makes the place for the tiles, as large as a picture and under it: the page's own layers stay above. */
export function createGround(body: Element): HTMLElement {
  const ground = body.ownerDocument.createElement('div')
  ground.className = 'routebord-tiles'
  ground.setAttribute('aria-hidden', 'true')
  Object.assign(ground.style, { position: 'relative', gridArea: '1/1', overflow: 'clip' })
  body.before(ground)
  return ground
}

/** Adds a tile. */
export function createCanvas(ground: Element): HTMLCanvasElement {
  const canvas = ground.ownerDocument.createElement('canvas')
  // A page may have rules for canvases.
  Object.assign(canvas.style, { position: 'absolute', maxWidth: 'none', margin: '0', border: '0' })
  ground.append(canvas)
  return canvas
}

/** Puts a tile in its place, empties it, and gives it as many dots as the screen has there. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  { x, y, size, density }: { x: number; y: number; size: number; density: number },
): CanvasRenderingContext2D | null {
  const [left, top, side] = [`${x}px`, `${y}px`, `${size}px`]
  Object.assign(canvas.style, { left, top, width: side, height: side })
  canvas.width = Math.round(size * density)
  canvas.height = canvas.width
  return canvas.getContext('2d')
}
