/** Changes an entry of a list; a field that is given as undefined goes. */
export function changeAt<T extends object>(
  list: readonly T[] | undefined,
  index: number,
  changes: { readonly [Name in keyof T]?: T[Name] | undefined },
): readonly T[] {
  return (list ?? []).map((entry, at) => (at === index ? changed(entry, changes) : entry))
}

/** Takes an entry out of a list. */
export function removeAt<T>(list: readonly T[] | undefined, index: number): readonly T[] {
  return (list ?? []).toSpliced(index, 1)
}

/** Changes fields of an object; one that is given as undefined goes, as it does in JSON. */
export function changed<T extends object>(
  object: T,
  changes: { readonly [Name in keyof T]?: T[Name] | undefined },
): T {
  const fields = Object.entries({ ...object, ...changes }).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries(fields) as T
}

/** Puts something into a list, or takes it out. */
export function toggled(
  list: readonly string[] | undefined,
  item: string,
  isIn: boolean,
): readonly string[] {
  const others = (list ?? []).filter((other) => other !== item)
  return isIn ? [...others, item] : others
}
