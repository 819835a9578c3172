/** An entry of a list in a document that may be faulty elsewhere, with its place. */
export interface Entry {
  readonly index: number
  readonly value: Readonly<Record<string, unknown>>
}

/** Reads a list of objects out of anything, leaving out what is not an object: shape faults are reported elsewhere. */
export function entriesOf(container: unknown, key: string): readonly Entry[] {
  return listOf(container, key).flatMap((value, index) =>
    isRecord(value) ? [{ index, value }] : [],
  )
}

/** Reads a list of strings out of anything, with their places. */
export function stringsOf(
  container: unknown,
  key: string,
): readonly { index: number; value: string }[] {
  return listOf(container, key).flatMap((value, index) =>
    typeof value === 'string' ? [{ index, value }] : [],
  )
}

/** Reads a list out of anything. */
export function listOf(container: unknown, key: string): readonly unknown[] {
  const list = recordOf(container)[key]
  return Array.isArray(list) ? list : []
}

/** Reads an object out of anything. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

/** Tells an object from a list and from everything else. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
