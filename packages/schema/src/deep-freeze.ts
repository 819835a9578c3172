/** Freezes a value and all it holds, so that no later function can change what was checked; without recursion, so that no chain is too long. */
export function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue
    Object.freeze(next)
    for (const child of Object.values(next)) open.push(child)
  }
  return value
}
