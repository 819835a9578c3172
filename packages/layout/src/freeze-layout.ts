/** Freezes a layout to its last number; what it took from the journey is frozen already, and ends the way down. */
export function freezeLayout<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) freezeLayout(part)
  return value
}
