import type { Journey } from '@routebord/schema'
import { toMarkup } from '../svg/markup.ts'
import { type DrawingOptions, drawJourney } from './shell.ts'

/** How a journey is written as HTML. */
export interface StaticOptions extends DrawingOptions {}

/**
 * Writes a journey as HTML that is complete without script: picture, legend and outline, as the children of an
 * element with the class `routebord`. Every text is escaped; there is no `style` attribute and no id.
 */
export function renderToHtml(journey: Journey, options: StaticOptions = {}): string {
  return drawJourney(journey, options).parts.map(toMarkup).join('')
}
