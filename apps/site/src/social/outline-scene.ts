import type { Mark, PathMark, Scene, TextMark } from '@routebord/d3/svg'
import { outlineText, textWidth } from './glyph-outlines.ts'

/** Cuts a piece out of a picture, from its upper left corner, and turns its texts into paths. Lengths in px. */
export function outlineScene(scene: Scene, width: number, height: number): Scene {
  const layers = scene.layers.map((layer) => ({
    ...layer,
    marks: layer.marks.flatMap((mark) => outlineMark(mark, width, height)),
  }))
  return { ...scene, width, height, layers }
}

function outlineMark(mark: Mark, width: number, height: number): readonly Mark[] {
  if (mark.kind === 'text') return outlineLines(mark, width, height)
  if (mark.kind !== 'group') return [mark]
  return [{ ...mark, marks: mark.marks.flatMap((inner) => outlineMark(inner, width, height)) }]
}

function outlineLines(mark: TextMark, width: number, height: number): readonly PathMark[] {
  const d = mark.lines
    .filter(({ x, y }) => x < width && y < height + mark.size)
    .map(({ x, y, text }) => outlineText(text, startOf(mark, x, text), y, mark))
    .join('')
  if (d === '') return []
  const letters = { kind: 'path', key: mark.key, d, fill: mark.fill } as const
  const { casing } = mark
  if (casing === undefined) return [letters]
  // A path cannot say that its stroke lies below its fill, so the casing is a path of its own.
  const ground = { ...letters, key: `${mark.key}:casing`, fill: casing, stroke: casing }
  return [{ ...ground, strokeWidth: 5, cap: 'round' }, letters]
}

function startOf(mark: TextMark, x: number, text: string): number {
  if (mark.anchor === undefined) return x
  const width = textWidth(text, mark)
  return mark.anchor === 'end' ? x - width : x - width / 2
}
