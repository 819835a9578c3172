import { measureText } from '@routebord/layout'
import type { Mark, Paint, TextMark } from '../src/scene/mark.ts'
import type { PaintTone } from '../src/theme/tokens.ts'
import { type At, besideOutline, isInside, isNear, outlineOf } from './outline-points.ts'

/** A mark that is painted, in the order that marks are painted in. */
export interface Painted {
  readonly mark: Exclude<Mark, { kind: 'group' | 'image' }>
  /** Keys from the layer down to the mark. */
  readonly path: string
  /** The group it stands in. */
  readonly group: string
  readonly lines: readonly (readonly At[])[]
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

/** Lists what is painted, bottom first. */
export function paintedOf(marks: readonly Mark[], group = ''): readonly Painted[] {
  return marks.flatMap((mark): readonly Painted[] => {
    const path = `${group}/${mark.key}`
    if (mark.kind === 'group') return paintedOf(mark.marks, path)
    if (mark.kind === 'image') return []
    const lines = outlineOf(mark)
    const [xs, ys] = [lines.flat().map(([x]) => x), lines.flat().map(([, y]) => y)]
    const reach = mark.kind === 'text' ? 0 : (mark.strokeWidth ?? 0) / 2
    const least = (values: readonly number[]): number => Math.min(...values) - reach
    const most = (values: readonly number[]): number => Math.max(...values) + reach
    return [{ mark, path, group, lines, box: [least(xs), least(ys), most(xs), most(ys)] }]
  })
}

/** A tone that can be seen at a place, and the mark it comes from. */
export interface Ground {
  readonly tone: PaintTone
  readonly from: Painted | undefined
}

/** Tells what lies at a place under a mark: one tone, and with broken lines both theirs and what shows between them. */
export type GroundsUnder = (index: number, at: At) => readonly Ground[]

const BIN = 48

/** Creates a finder of what lies under marks; below all of them is the page. */
export function createGrounds(all: readonly Painted[]): GroundsUnder {
  const bins = new Map<number, number[]>()
  for (const [index, { box }] of all.entries()) {
    if (!Number.isFinite(box[0])) continue
    for (let bin = Math.floor(box[0] / BIN); bin <= Math.floor(box[2] / BIN); bin += 1)
      bins.set(bin, [...(bins.get(bin) ?? []), index])
  }
  return (index, at) => {
    const grounds: Ground[] = []
    const near = bins.get(Math.floor(at[0] / BIN)) ?? []
    for (const other of near.filter((one) => one < index).reverse()) {
      const from = all[other]
      const covered = from && coverAt(from, at)
      if (covered === undefined) continue
      grounds.push({ tone: covered.tone, from })
      if (!covered.isBroken) return grounds
    }
    return [...grounds, { tone: 'paper', from: undefined }]
  }
}

function coverAt(
  { mark, lines, box: [left, top, right, bottom] }: Painted,
  at: At,
): { readonly tone: PaintTone; readonly isBroken: boolean } | undefined {
  const [x, y] = at
  if (mark.kind === 'text' || x < left || right < x || y < top || bottom < y) return undefined
  const { stroke, strokeWidth = 1, fill, fillOpacity, dash } = mark
  if (stroke !== undefined && isNear(lines, at, strokeWidth / 2))
    return { tone: stroke, isBroken: dash !== undefined }
  // What shines through is a hint of an area; its edge is a line of its own.
  if (fill === undefined || fillOpacity !== undefined || !isInside(lines, at)) return undefined
  return { tone: fill, isBroken: false }
}

/** Picks places of a text's letters: the beginning, the middle and the end of each line. */
export function placesOfText({ lines, size, weight, anchor }: TextMark): readonly At[] {
  return lines.flatMap(({ x, y, text }) => {
    const width = measureText(text, { size, weight })
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor ?? 'start']
    return [0.06, 0.5, 0.9].map((share) => [left + share * width, y - 0.35 * size] as const)
  })
}

/** Picks places along a shape: what lies just beside it there, to either side. */
export function placesBeside(painted: Painted): readonly (readonly [At, At])[] {
  const { stroke, strokeWidth = 1 } = paintOf(painted)
  return besideOutline(painted.lines, 12, 0.6 + (stroke === undefined ? 0 : strokeWidth / 2))
}

/** Tells what a shape is painted with. */
export const paintOf = ({ mark }: Painted): Paint => (mark.kind === 'text' ? {} : mark)
