import { type DrawingOptions, renderToHtml } from '@routebord/d3'
import type { Journey } from '@routebord/schema'

/** An entry of a legend, taken out of the page it was drawn for. */
export interface DrawnEntry {
  readonly mark: Node | null
  readonly label: string
}

/** Draws a journey and returns the entries of its legend, from the first to the last. */
export function legendEntries(journey: Journey, options: DrawingOptions): readonly DrawnEntry[] {
  const page = new DOMParser().parseFromString(renderToHtml(journey, options), 'text/html')
  return [...page.querySelectorAll('.routebord-legend li')].map((item) => ({
    mark: item.querySelector('svg'),
    label: item.querySelector('span')?.textContent ?? '',
  }))
}
