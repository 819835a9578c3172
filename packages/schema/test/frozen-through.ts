/** Freezes a JSON value from its root to its leaves. */
export function freezeThrough<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) freezeThrough(child)
    Object.freeze(value)
  }
  return value
}

/** Names every place that could still be changed; objects that hold each other are visited once. */
export function thawedPlaces(value: unknown): string[] {
  const seen = new Set<unknown>()
  const open: [unknown, string][] = [[value, 'root']]
  const thawed: string[] = []
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [item, place] = next
    if (typeof item !== 'object' || item === null || seen.has(item)) continue
    seen.add(item)
    if (!Object.isFrozen(item)) thawed.push(place)
    for (const [key, child] of Object.entries(item)) open.push([child, `${place}.${key}`])
  }
  return thawed
}
