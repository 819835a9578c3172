/**
 * Makes a function keep what it returned last: from the same givens it returns that again. A new list or record of the same
 * things counts as the same.
 */
export function remember<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | undefined
  return (...given) => {
    if (!isAlike(last?.given, given, isAlike)) last = { given, made: make(...given) }
    return (last as { readonly made: Made }).made
  }
}

/** Tells whether two values are the same, or lists or records of the same things. */
function isAlike(a: unknown, b: unknown, isSame: typeof Object.is = Object.is): boolean {
  if (Object.is(a, b)) return true
  if (!isPlain(a) || !isPlain(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => name in b && isSame(a[name], b[name]))
  )
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
}
