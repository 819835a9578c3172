import type { CircleMark, Mark, Paint, PathMark, RectMark, TextMark } from '../scene/mark.ts'
import type { ColorOf } from '../theme/tokens.ts'

/** What a picture is painted on. */
export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Paints a mark as its SVG element would look. An image is left out: nothing waits for it to load. */
export function paintMark(
  context: PaintContext,
  mark: Mark,
  colorOf: ColorOf,
  fontFamily: string,
): void {
  if (mark.kind === 'group')
    for (const child of mark.marks) paintMark(context, child, colorOf, fontFamily)
  else if (mark.kind === 'text') paintText(context, mark, colorOf, fontFamily)
  else if (mark.kind !== 'image') paintShape(context, mark, colorOf)
}

function paintShape(
  context: PaintContext,
  mark: RectMark | CircleMark | PathMark,
  colorOf: ColorOf,
): void {
  const path = pathOf(mark)
  fillPath(context, path, mark, colorOf)
  if (mark.stroke === undefined) return
  context.strokeStyle = colorOf(mark.stroke)
  context.lineWidth = mark.strokeWidth ?? 1
  context.lineCap = mark.cap ?? 'butt'
  context.lineJoin = mark.cap ?? 'miter'
  context.setLineDash(mark.dash?.split(/[ ,]+/).map(Number) ?? [])
  context.stroke(path)
}

function fillPath(context: PaintContext, path: Path2D, paint: Paint, colorOf: ColorOf): void {
  if (paint.fill === undefined) return
  context.fillStyle = colorOf(paint.fill)
  context.globalAlpha = paint.fillOpacity ?? 1
  context.fill(path)
  context.globalAlpha = 1
}

function pathOf(mark: RectMark | CircleMark | PathMark): Path2D {
  if (mark.kind === 'path') return new Path2D(mark.d)
  const path = new Path2D()
  const { x, y } = mark
  if (mark.kind === 'circle') path.arc(x, y, mark.radius, 0, 2 * Math.PI)
  else {
    const { width, height, radius = 0 } = mark
    path.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2))
  }
  return path
}

/** Around the letters so much of the ground is knocked out as in the SVG. */
const CASING = 5

function paintText(
  context: PaintContext,
  mark: TextMark,
  colorOf: ColorOf,
  fontFamily: string,
): void {
  const { lines, size, weight, italic, anchor, casing } = mark
  context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${fontFamily}`
  context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start')
  if (casing !== undefined) {
    context.strokeStyle = colorOf(casing)
    context.lineWidth = CASING
    context.lineCap = 'butt'
    context.lineJoin = 'round'
    context.setLineDash([])
    for (const { x, y, text } of lines) context.strokeText(text, x, y)
  }
  context.fillStyle = colorOf(mark.fill)
  for (const { x, y, text } of lines) context.fillText(text, x, y)
}
