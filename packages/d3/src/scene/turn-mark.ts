import type { Mark } from './mark.ts'
import { round } from './path-data.ts'

/** From the baseline of a text to the middle of its capitals, as a share of its size. */
const HALF_CAPITAL = 0.36

/**
 * Turns a mark about the picture's diagonal: what lay to the right lies below. A text stays upright, and turns about the
 * start of its first line. Turned twice a mark is the same.
 */
export function turnMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'group':
      return { ...mark, marks: mark.marks.map(turnMark) }
    case 'rect':
    case 'image':
      return { ...mark, x: mark.y, y: mark.x, width: mark.height, height: mark.width }
    case 'circle':
      return { ...mark, x: mark.y, y: mark.x }
    case 'path':
      return { ...mark, d: turnPath(mark.d) }
    case 'text': {
      const [first] = mark.lines
      if (first === undefined) return mark
      const rise = HALF_CAPITAL * mark.size
      const start = { x: first.y - rise, y: first.x + rise }
      const lines = mark.lines.map(({ x, y, text }) => ({
        x: start.x + x - first.x,
        y: start.y + y - first.y,
        text,
      }))
      return { ...mark, lines }
    }
  }
}

const LEVEL: Readonly<Record<string, string>> = { H: 'V', V: 'H' }

/** Turns path data of absolute commands. An arc bends the other way. */
function turnPath(d: string): string {
  return d.replace(/([MLHVACSQZ])([^A-Z]*)/g, (_, command: string, rest: string) => {
    const numbers = rest.match(/-?[\d.]+/g)?.map(Number) ?? []
    const turned = numbers.map((value, index) => {
      if (command === 'H' || command === 'V') return value
      if (command !== 'A') return numbers[index ^ 1] ?? value
      const place = index % 7
      if (place === 4) return 1 - value
      return place < 5 ? value : (numbers[place === 5 ? index + 1 : index - 1] ?? value)
    })
    return `${LEVEL[command] ?? command}${turned.map(round).join(' ')}`
  })
}
