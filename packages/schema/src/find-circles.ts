/**
 * Finds the places that lie on circles: the strongly connected components with an edge of their own, each in
 * ascending order. By two walks, along the edges and against them (Kosaraju 1978, Sharir 1981), without
 * recursion, in time proportional to places and edges.
 */
export function findCircles(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const against: number[][] = edges.map(() => [])
  for (const [from, targets] of edges.entries()) for (const to of targets) against[to]?.push(from)

  const seen = new Set<number>()
  const finished: number[] = []
  for (const place of edges.keys()) walk(place, edges, seen, finished)

  const grouped = new Set<number>()
  const circles: number[][] = []
  for (const place of finished.toReversed()) {
    const group: number[] = []
    walk(place, against, grouped, group)
    if (group.length > 1 || (group.length > 0 && edges[place]?.includes(place)))
      circles.push(group.sort((a, b) => a - b))
  }
  return circles
}

/** Walks in depth from a place through what was not seen yet, and notes each place when it is done. */
function walk(
  start: number,
  edges: readonly (readonly number[])[],
  seen: Set<number>,
  finished: number[],
): void {
  if (seen.has(start)) return
  seen.add(start)
  const open = [{ place: start, next: 0 }]
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const target = edges[at.place]?.[at.next]
    at.next += 1
    if (target === undefined) {
      finished.push(at.place)
      open.pop()
    } else if (!seen.has(target)) {
      seen.add(target)
      open.push({ place: target, next: 0 })
    }
  }
}
