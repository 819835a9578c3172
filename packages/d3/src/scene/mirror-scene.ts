import type { Mark, Scene } from './mark.ts'
import { round } from './path-data.ts'

/**
 * Mirrors a scene from left to right, for languages that run from right to left. A text keeps its letters and its anchor:
 * with the picture's direction its start is its right end. Mirrored twice a scene is the same, to a hundredth of a px.
 */
export function mirrorScene(scene: Scene): Scene {
  const layers = scene.layers.map((layer) => ({
    ...layer,
    marks: layer.marks.map((mark) => mirrorMark(mark, scene.width)),
  }))
  const { direction: _, ...rest } = scene
  return { ...rest, ...(scene.direction === 'rtl' ? {} : { direction: 'rtl' }), layers }
}

/** Mirrors a mark about the middle of a picture of some width, in px. */
export function mirrorMark(mark: Mark, width: number): Mark {
  switch (mark.kind) {
    case 'group':
      return { ...mark, marks: mark.marks.map((child) => mirrorMark(child, width)) }
    case 'rect':
    case 'image':
      return { ...mark, x: width - mark.x - mark.width }
    case 'circle':
      return { ...mark, x: width - mark.x }
    case 'path':
      return { ...mark, d: mirrorPath(mark.d, width) }
    case 'text':
      return {
        ...mark,
        lines: mark.lines.map(({ x, y, text }) => ({ x: width - x, y, text: isolateLine(text) })),
      }
  }
}

const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069']

/** A line in another script keeps its full stop at its own end; what is isolated already comes out again. */
function isolateLine(text: string): string {
  const isIsolated = text.startsWith(FIRST_STRONG_ISOLATE) && text.endsWith(POP_ISOLATE)
  return isIsolated ? text.slice(1, -1) : `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`
}

/** Mirrors path data of absolute commands. An arc turns the other way. */
function mirrorPath(d: string, width: number): string {
  return d.replace(/([MLHVACSQZ])([^A-Z]*)/g, (_, command: string, rest: string) => {
    const numbers = rest.match(/-?[\d.]+/g)?.map(Number) ?? []
    const mirrored = numbers.map((value, index) => {
      if (command === 'V') return value
      if (command !== 'A') return command === 'H' || index % 2 === 0 ? width - value : value
      const place = index % 7
      return place === 4 ? 1 - value : place === 5 ? width - value : value
    })
    return `${command}${mirrored.map(round).join(' ')}`
  })
}
