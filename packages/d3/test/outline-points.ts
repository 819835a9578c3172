import type { Mark } from '../src/scene/mark.ts'

export type At = readonly [x: number, y: number]

/** Turns the outline of a shape into lines, each a list of places; curves become chords of a few px. */
export function outlineOf(mark: Mark): readonly (readonly At[])[] {
  switch (mark.kind) {
    case 'rect': {
      const [right, bottom] = [mark.x + mark.width, mark.y + mark.height]
      const corners: readonly At[] = [
        [mark.x, mark.y],
        [right, mark.y],
        [right, bottom],
        [mark.x, bottom],
        [mark.x, mark.y],
      ]
      return [corners]
    }
    case 'circle':
      return [roundAbout(mark.x, mark.y, mark.radius)]
    case 'path':
      return outlineOfPath(mark.d)
    default:
      return []
  }
}

function roundAbout(x: number, y: number, radius: number): readonly At[] {
  return Array.from({ length: 17 }, (_, index) => {
    const turn = (index * Math.PI) / 8
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)] as const
  })
}

function outlineOfPath(d: string): readonly (readonly At[])[] {
  const lines: At[][] = []
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVACSQZ])([^A-Z]*)/g)) {
    const numbers = rest.match(/-?[\d.]+/g)?.map(Number) ?? []
    const line = lines.at(-1)
    const start = line?.at(-1)
    if (command === 'M') lines.push([[numbers[0] ?? 0, numbers[1] ?? 0]])
    else if (line !== undefined && start !== undefined)
      line.push(...strokeFrom(start, line[0] ?? start, command, numbers))
  }
  return lines
}

/** Goes on from a place; an arc is followed along its bulge, as far as a test needs to know it. */
function strokeFrom(
  start: At,
  first: At,
  command: string,
  numbers: readonly number[],
): readonly At[] {
  const [x, y] = start
  if (command === 'Z') return [first]
  if (command === 'H') return numbers.map((to) => [to, y] as const)
  if (command === 'V') return numbers.map((to) => [x, to] as const)
  const size = { L: 2, Q: 4, S: 4, C: 6, A: 7 }[command] ?? 2
  const places: At[] = []
  for (let at = 0; at + size <= numbers.length; at += size) {
    const own = numbers.slice(at, at + size)
    const from = places.at(-1) ?? start
    const to: At = [own[size - 2] ?? 0, own[size - 1] ?? 0]
    places.push(...(command === 'A' ? arc(from, to, own) : bezier(from, to, own)))
  }
  return places
}

function bezier(from: At, to: At, own: readonly number[]): readonly At[] {
  if (own.length === 2) return [to]
  const [a, b]: readonly [At, At] =
    own.length === 6
      ? [
          [own[0] ?? 0, own[1] ?? 0],
          [own[2] ?? 0, own[3] ?? 0],
        ]
      : [
          [own[0] ?? 0, own[1] ?? 0],
          [own[0] ?? 0, own[1] ?? 0],
        ]
  const along = (t: number, axis: 0 | 1): number =>
    (1 - t) ** 3 * from[axis] +
    3 * (1 - t) ** 2 * t * a[axis] +
    3 * (1 - t) * t ** 2 * b[axis] +
    t ** 3 * to[axis]
  return [0.25, 0.5, 0.75, 1].map((t) => [along(t, 0), along(t, 1)] as const)
}

/** Follows a circular arc by its centre. */
function arc(from: At, to: At, own: readonly number[]): readonly At[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const chord = Math.hypot(dx, dy)
  const radius = Math.max(own[0] ?? 0, chord / 2)
  const [isLarge, isClockwise] = [own[3] === 1, own[4] === 1]
  const rise = Math.sqrt(Math.max(0, radius ** 2 - chord ** 2 / 4)) / (chord || 1)
  const side = isLarge === isClockwise ? -1 : 1
  const [cx, cy] = [
    (from[0] + to[0]) / 2 - side * rise * dy,
    (from[1] + to[1]) / 2 + side * rise * dx,
  ]
  const begin = Math.atan2(from[1] - cy, from[0] - cx)
  const full = 2 * Math.PI
  const forward = (((Math.atan2(to[1] - cy, to[0] - cx) - begin) % full) + full) % full
  const turn = isClockwise ? forward : forward - full
  return [0.25, 0.5, 0.75, 1].map(
    (t) =>
      [cx + radius * Math.cos(begin + t * turn), cy + radius * Math.sin(begin + t * turn)] as const,
  )
}

/** Spreads places over an outline, by its length; of each, those so far off it to either side. */
export function besideOutline(
  lines: readonly (readonly At[])[],
  count: number,
  reach: number,
): readonly (readonly [At, At])[] {
  const strokes = lines.flatMap((line) =>
    line.slice(1).map((to, index) => [line[index] ?? to, to] as const),
  )
  const lengths = strokes.map(([[x1, y1], [x2, y2]]) => Math.hypot(x2 - x1, y2 - y1))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const places: (readonly [At, At])[] = []
  let passed = 0
  for (const [index, [[x1, y1], [x2, y2]]] of strokes.entries()) {
    const length = lengths[index] ?? 0
    while (length > 0 && places.length < count) {
      const t = (((places.length + 0.5) / count) * whole - passed) / length
      if (t > 1) break
      const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length]
      const [x, y] = [x1 + t * (x2 - x1), y1 + t * (y2 - y1)]
      places.push([
        [x - reach * dy, y + reach * dx],
        [x + reach * dy, y - reach * dx],
      ])
    }
    passed += length
  }
  return places
}

/** Tells whether a place is inside a shape. */
export function isInside(lines: readonly (readonly At[])[], [x, y]: At): boolean {
  let winding = 0
  for (const line of lines)
    for (const [index, [x1, y1]] of line.entries()) {
      const [x2, y2] = line[index + 1] ?? line[0] ?? [x1, y1]
      if (y1 <= y === y2 <= y) continue
      if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) winding += y1 <= y ? 1 : -1
    }
  return winding !== 0
}

/** Tells whether a place is no further than that from an outline. */
export function isNear(lines: readonly (readonly At[])[], [x, y]: At, reach: number): boolean {
  return lines.some((line) =>
    line.slice(1).some(([x2, y2], index) => {
      const [x1, y1] = line[index] ?? [x2, y2]
      const [dx, dy] = [x2 - x1, y2 - y1]
      const t = ((x - x1) * dx + (y - y1) * dy) / (dx ** 2 + dy ** 2 || 1)
      const along = Math.min(1, Math.max(0, t))
      return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) <= reach
    }),
  )
}
