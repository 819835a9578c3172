import type { DrawingOptions } from '@routebord/d3'

/** A way to draw a map: in lanes, as a braid, down the page, or by dates. */
export type MapMode = 'lanes' | 'braid' | 'down' | 'dates'

/** Fetches what draws a map in a way; in lanes maps are drawn by themselves. */
export async function modeOptions(
  mode: MapMode,
): Promise<Pick<DrawingOptions, 'arrangement' | 'orientation' | 'axis'>> {
  if (mode === 'braid') return { arrangement: (await import('@routebord/d3/braid')).braid }
  if (mode === 'down') return { orientation: (await import('@routebord/d3/vertical')).vertical }
  if (mode === 'dates') return { axis: (await import('@routebord/layout/time')).timeAxis }
  return {}
}
