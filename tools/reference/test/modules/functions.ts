/**
 * Doubles a number. What `@routebord/schema` is called does not begin a tag, not even
 * @routebord/schema at the head of a line.
 * @param value what is doubled,
 *   whole or not.
 * @returns twice the value.
 * @throws RangeError for a number without end.
 * @throws TypeError for no number.
 * @example
 * const two = 2
 * two * 2 // → 4
 * @example
 * ['a'].concat('b') // → ["a", "b"]
 */
export function double(value: number): number {
  return value * 2
}

/** Reads a number from a text, or a text from a number. */
export function overloaded(value: string): number
export function overloaded(value: number, digits?: number): string
export function overloaded(value: string | number, digits = 0): string | number {
  return typeof value === 'string' ? Number(value) : value.toFixed(digits)
}

// Not a docstring.

/** What to say. */
export const GREETING: string = 'Hello'

export async function withoutDocs<T extends object>(
  value: T,
  { deep = false }: { readonly deep?: boolean } = {},
): Promise<readonly T[]> {
  return deep ? [value] : []
}
