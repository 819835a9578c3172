import type { Journey } from '@routebord/schema'
import { partTree } from '../svg/mark-tree.ts'
import { toMarkup } from '../svg/markup.ts'
import { drawJourney } from './draw-journey.ts'
import type { DrawingOptions } from './drawing.ts'
import { shellTrees } from './shell.ts'

/** How a journey is written as HTML. */
export type StaticOptions = DrawingOptions

/**
 * Writes a journey as HTML that is complete without script: picture, legend, outline and, if asked for, a table, as the
 * children of an element with the class `routebord`. Every text is escaped; there is no `style` attribute and no id.
 */
export function renderToHtml(journey: Journey, options: StaticOptions = {}): string {
  return shellTrees(drawJourney(journey, options), partTree).map(toMarkup).join('')
}
