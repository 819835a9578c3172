import { renderSwimlane } from '@routebord/d3'
import { canvasPicture } from '@routebord/d3/canvas'
import { renderToHtml } from '@routebord/d3/svg'
import { windowPicture } from '@routebord/d3/window'
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

/** The same map, of whose picture only what is near to what is in sight is drawn. */
export const windowedMap: Contender = {
  name: '`renderSwimlane` with a window',
  prepare: (document) => {
    const journey = resolveJourney(document)
    return (container) => renderSwimlane(container, journey, { windowing: windowPicture }).destroy
  },
}

/** The same map with its picture on canvas, whatever its length. */
export const paintedMap: Contender = {
  name: '`renderSwimlane` on canvas',
  prepare: (document) => {
    const journey = resolveJourney(document)
    const windowing = canvasPicture({ from: 0 })
    return (container) => renderSwimlane(container, journey, { windowing }).destroy
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
