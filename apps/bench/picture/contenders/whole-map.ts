import { renderSwimlane } from '@routebord/d3'
import { renderToHtml } from '@routebord/d3/svg'
import { resolveJourney } from '@routebord/schema'
import type { Contender } from '../contender.ts'

/** The whole map from the journey on: layout, picture, overview, legend, outline, and what answers. */
export const wholeMap: Contender = {
  name: '`renderSwimlane`: layout, overview, legend, outline and behaviour as well',
  prepare: (document) => {
    const journey = resolveJourney(document)
    return (container) => renderSwimlane(container, journey).destroy
  },
}

/** The whole map as a server wrote it, which then comes alive. */
export const adoptedMap: Contender = {
  name: 'the same as markup from a server, brought alive',
  prepare: (document) => {
    const journey = resolveJourney(document)
    const markup = renderToHtml(journey)
    return (container) => {
      container.innerHTML = markup
      return renderSwimlane(container, journey).destroy
    }
  },
}
