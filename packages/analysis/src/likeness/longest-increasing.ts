/**
 * Finds a longest run of increasing numbers in a list, by patience sorting (Schensted 1961; Fredman 1975), in time
 * n log n. Of several longest runs it is the one that ends lowest.
 *
 * @returns the places of the run, in order
 */
export function longestIncreasing(numbers: readonly number[]): readonly number[] {
  /** For each length of run, the place where the lowest run of that length ends. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous.push(ends[low - 1])
    ends[low] = place
  }
  const run: number[] = []
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) run.push(place)
  return run.reverse()
}
