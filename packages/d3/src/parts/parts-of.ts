import type { Journey } from '@routebord/schema'
import { detailsTree } from '../html/details.ts'
import { drawJourney } from '../html/draw-journey.ts'
import type { DrawingOptions } from '../html/drawing.ts'
import type { ElementTree } from '../html/element-tree.ts'
import { tableTree } from './table-tree.ts'
import { type TableOptions, tabulateJourney } from './tabulate-journey.ts'

/** Describes a journey in words as HTML: the outline that stands under a map, for a place of its own. */
export function outlineOf(journey: Journey, options: DrawingOptions = {}): ElementTree {
  return drawJourney(journey, options).outline
}

/** Describes as HTML what the marks of a map mean; it names only what is there. */
export function legendOf(journey: Journey, options: DrawingOptions = {}): ElementTree {
  return drawJourney(journey, options).legend
}

/** Describes all about a step as HTML; undefined when there is no such step. */
export function detailsOf(
  journey: Journey,
  step: string,
  options: DrawingOptions = {},
): ElementTree | undefined {
  return detailsTree(drawJourney(journey, options), step)
}

/** Describes a journey as a table in HTML: one row a step, with heads that say what is below and beside them. */
export function tableOf(journey: Journey, options: TableOptions = {}): ElementTree {
  return tableTree(tabulateJourney(journey, options))
}
