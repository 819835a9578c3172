/** Counts how often a work creates, changes, places or takes away a node of the page. */
export function countWrites(work: () => void): number {
  let writes = 0
  const restore = WRITES.flatMap(([prototype, names]) =>
    names.map((name) => watch(prototype, name, () => (writes += 1))),
  )
  // What is set on a style is no call, and is told as a change of the attribute.
  const styles = new MutationObserver(() => undefined)
  styles.observe(document, { subtree: true, attributeFilter: ['style'] })
  try {
    work()
  } finally {
    for (const undo of restore) undo()
  }
  writes += styles.takeRecords().length
  styles.disconnect()
  return writes
}

const WRITES: readonly (readonly [object, readonly string[]])[] = [
  [Document.prototype, ['createElement', 'createElementNS', 'createTextNode']],
  [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'replaceChild']],
  [Node.prototype, ['nodeValue', 'textContent']],
  [
    Element.prototype,
    [
      ...['setAttribute', 'removeAttribute', 'append', 'prepend', 'before', 'after', 'remove'],
      ...['replaceWith', 'replaceChildren', 'className', 'innerHTML', 'animate'],
    ],
  ],
]

/** Makes a method, or the setter of a property, tell when it is used; returns what undoes it. */
function watch(prototype: object, name: string, onWrite: () => void): () => void {
  const before = Object.getOwnPropertyDescriptor(prototype, name)
  if (before === undefined) throw new Error(`no ${name}`)
  const key = before.set === undefined ? 'value' : 'set'
  const own = before[key] as (...given: unknown[]) => unknown
  const told = function (this: unknown, ...given: unknown[]): unknown {
    onWrite()
    return own.apply(this, given)
  }
  Object.defineProperty(prototype, name, { ...before, [key]: told })
  return () => Object.defineProperty(prototype, name, before)
}
