type Numbers = Int8Array | Uint8Array | Int32Array

/** Returns an array itself if it is long enough, or a copy that is. */
export function grown<A extends Numbers>(array: A, length: number): A {
  if (length <= array.length) return array
  const longer = new (array.constructor as new (length: number) => A)(2 * length)
  longer.set(array)
  return longer
}
