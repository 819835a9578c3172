import type { Box, SwimlaneLayout } from '@routebord/layout'
import type { Span } from '@routebord/layout/window'
import type { TextDirection } from '../scene/direction.ts'

/** A tile by its place in the grid: how many tiles are before it along the journey and across it. */
export interface TilePlace {
  readonly along: number
  readonly across: number
}

/** How a picture lies under its tiles. */
export interface TiledPicture {
  readonly layout: SwimlaneLayout
  readonly direction: TextDirection
  /** Where the body begins in the scene, in px of the scene. */
  readonly left: number
  readonly width: number
  readonly scale: number
}

/** Lists the tiles that lie in a region, in px of the screen from the picture's top left. */
export function tilesIn(
  region: Box | undefined,
  size: number,
  orientation: SwimlaneLayout['orientation'],
): readonly TilePlace[] {
  if (region === undefined) return []
  const columns = indexes(region.left, region.right, size)
  const rows = indexes(region.top, region.bottom, size)
  const [alongs, acrosses] = orientation === 'vertical' ? [rows, columns] : [columns, rows]
  return alongs.flatMap((along) => acrosses.map((across) => ({ along, across })))
}

/** Returns where a tile's top left lies, in px of the screen from the picture's. */
export function tileCorner(
  { along, across }: TilePlace,
  size: number,
  orientation: SwimlaneLayout['orientation'],
): { readonly x: number; readonly y: number } {
  const [x, y] = orientation === 'vertical' ? [across, along] : [along, across]
  return { x: x * size, y: y * size }
}

/** Returns the stretch of the journey under the tiles at one place along it, in px of the layout. */
export function tileSpan(along: number, size: number, picture: TiledPicture): Span {
  const { layout, direction, scale, width } = picture
  const [from, to] = [(along * size) / scale, ((along + 1) * size) / scale]
  if (layout.orientation === 'vertical') return { left: from, right: to }
  const [left, right] = [picture.left + from, picture.left + to]
  return direction === 'rtl' ? { left: width - right, right: width - left } : { left, right }
}

function indexes(from: number, to: number, size: number): readonly number[] {
  const first = Math.floor(from / size)
  return Array.from({ length: Math.ceil(to / size) - first }, (_, index) => first + index)
}
