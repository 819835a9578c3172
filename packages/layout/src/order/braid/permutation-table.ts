/** All orders of a few items, numbered in lexicographic order. */
export interface PermutationTable {
  readonly size: number
  readonly count: number
  /** The items of each order, one order after another. */
  readonly items: Uint8Array
  /** For each order and each place but the last: the order with that item and the next one swapped. */
  readonly swaps: Uint16Array
  /** The number of each order. */
  readonly ranks: Uint16Array
}

const tables: PermutationTable[] = []

/** Returns the table of all orders of up to eight items. Each is made once. */
export function permutationTable(size: number): PermutationTable {
  const known = tables[size]
  if (known !== undefined) return known
  let count = 1
  for (let factor = 2; factor <= size; factor += 1) count *= factor
  const items = new Uint8Array(count * size)
  for (let rank = 0; rank < count; rank += 1) items.set(unrank(rank, count, size), rank * size)
  const neighbours = Math.max(0, size - 1)
  const swaps = new Uint16Array(count * neighbours)
  for (let rank = 0; rank < count; rank += 1)
    for (let place = 0; place < neighbours; place += 1) {
      const order = [...items.subarray(rank * size, (rank + 1) * size)]
      order.splice(place, 2, order[place + 1] ?? 0, order[place] ?? 0)
      swaps[rank * neighbours + place] = rankOf(order)
    }
  const ranks = Uint16Array.from({ length: count }, (_, rank) => rank)
  const table = { size, count, items, swaps, ranks }
  tables[size] = table
  return table
}

function unrank(rank: number, count: number, size: number): readonly number[] {
  const open = Array.from({ length: size }, (_, item) => item)
  const order: number[] = []
  let rest = rank
  let block = count
  for (let left = size; left > 0; left -= 1) {
    block /= left
    order.push(...open.splice(Math.floor(rest / block), 1))
    rest %= block
  }
  return order
}

/** Numbers an order of the items 0, 1, 2 and so on. */
function rankOf(order: readonly number[]): number {
  let rank = 0
  for (const [place, item] of order.entries()) {
    let smaller = 0
    for (let later = place + 1; later < order.length; later += 1)
      if ((order[later] as number) < item) smaller += 1
    rank = rank * (order.length - place) + smaller
  }
  return rank
}

/** For each order of some strands, the number of the order of a part of them. */
export function projectOrders(
  { size, count, items, ranks }: PermutationTable,
  strands: readonly number[],
  part: readonly number[],
): Uint16Array {
  if (part.length === size) return ranks
  const itemOf = strands.map((strand) => part.indexOf(strand))
  const project = new Uint16Array(count)
  for (let rank = 0; rank < count; rank += 1) {
    const order: number[] = []
    for (let place = 0; place < size; place += 1) {
      const item = itemOf[items[rank * size + place] as number] as number
      if (item >= 0) order.push(item)
    }
    project[rank] = rankOf(order)
  }
  return project
}
