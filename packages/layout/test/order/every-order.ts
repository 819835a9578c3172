/** Lists all orders of some items, in lexicographic order of their places. */
export function everyOrder<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, place) =>
    everyOrder([...items.slice(0, place), ...items.slice(place + 1)]).map((rest) => [
      item,
      ...rest,
    ]),
  )
}
