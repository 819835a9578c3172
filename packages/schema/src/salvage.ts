/** An entry of a list in a document that may be faulty elsewhere, with its place. */
export interface Entry {
  readonly index: number
  readonly value: Readonly<Record<string, unknown>>
}

/** Reads a list of objects out of anything, leaving out what is not an object: shape faults are reported elsewhere. */
export function entriesOf(container: unknown, key: string): readonly Entry[] {
  const list = recordOf(container)[key]
  if (!Array.isArray(list)) return []
  return list.flatMap((value, index) => (isRecord(value) ? [{ index, value }] : []))
}

/** Reads a list of strings out of anything, with their places. */
export function stringsOf(
  container: unknown,
  key: string,
): readonly { index: number; value: string }[] {
  const list = recordOf(container)[key]
  if (!Array.isArray(list)) return []
  return list.flatMap((value, index) => (typeof value === 'string' ? [{ index, value }] : []))
}

/** Reads an object out of anything. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

/** Tells an object from a list and from everything else. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
