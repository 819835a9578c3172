/** Counts what could still be changed in a value and all it holds; objects that hold each other are visited once. */
export function thawedIn(value: unknown): number {
  const seen = new Set<unknown>()
  const open: unknown[] = [value]
  let thawed = 0
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    if (!Object.isFrozen(next)) thawed += 1
    for (const child of Object.values(next)) open.push(child)
  }
  return thawed
}
