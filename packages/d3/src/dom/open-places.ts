/**
 * Fills a place for a step, given by its id: puts into the element what it likes. It is called once for each place;
 * what it returns is called when the place goes.
 */
export type FillPlace = (place: HTMLElement, step: string) => () => void

/** Puts a place where it belongs, at the element it was opened for. */
export type PutPlace = (place: HTMLElement, anchor: HTMLElement) => void

interface OpenPlace {
  readonly place: HTMLElement
  readonly empty: () => void
}

/** Returns a function that keeps one filled place open for each element it is given, with the step it stands for. */
export function openPlaces(
  name: string,
  fill: FillPlace,
  put: PutPlace,
): (steps: ReadonlyMap<HTMLElement, string>) => void {
  const places = new Map<HTMLElement, OpenPlace>()
  return (steps) => {
    for (const [anchor, { place, empty }] of places) {
      if (steps.has(anchor)) continue
      places.delete(anchor)
      empty()
      place.remove()
    }
    for (const [anchor, step] of steps) {
      const known = places.get(anchor)
      const place = known?.place ?? anchor.ownerDocument.createElement('div')
      put(place, anchor)
      if (known !== undefined) continue
      place.className = name
      places.set(anchor, { place, empty: fill(place, step) })
    }
  }
}
