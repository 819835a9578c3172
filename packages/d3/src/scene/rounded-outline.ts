import { round } from './path-data.ts'

/** A corner of a shape; it is rounded by a radius, which may be 0. */
export type Corner = readonly [x: number, y: number, radius: number]

/** Outlines a shape by its corners, from the first one on. The sides of a rounded corner are level and upright. */
export function roundedOutline(corners: readonly Corner[]): string {
  const strokes = corners.map(([x, y, radius], index) => {
    const [beforeX, beforeY] = corners.at(index - 1) ?? [x, y]
    const [afterX, afterY] = corners[index + 1] ?? corners[0] ?? [x, y]
    const startX = round(x + radius * Math.sign(beforeX - x))
    const startY = round(y + radius * Math.sign(beforeY - y))
    const end = `${round(x + radius * Math.sign(afterX - x))} ${round(y + radius * Math.sign(afterY - y))}`
    const arc = radius === 0 ? '' : `Q${round(x)} ${round(y)} ${end}`
    if (index > 0 && beforeY === y) return `H${startX}${arc}`
    if (index > 0 && beforeX === x) return `V${startY}${arc}`
    return `${index > 0 ? 'L' : 'M'}${startX} ${startY}${arc}`
  })
  return `${strokes.join('')}Z`
}
