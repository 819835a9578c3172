/**
 * Freezes a result to its last part; what it took from a journey is frozen already, and ends the way down. Without
 * recursion, so that no chain is too long.
 * @example
 * import { deepFreeze } from '@routebord/analysis'
 * const frozen = deepFreeze({ roles: [{ id: 'operator' }] })
 * Object.isFrozen(frozen.roles[0]) // → true
 */
export function deepFreeze<T>(value: T): T {
  const open: object[] = []
  const freeze = (part: unknown): void => {
    // What is no object counts as frozen.
    if (!Object.isFrozen(part)) open.push(Object.freeze(part as object))
  }
  freeze(value)
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const part of Object.values(next)) freeze(part)
  return value
}
