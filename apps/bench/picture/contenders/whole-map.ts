import { renderSwimlane, type SwimlaneOptions } from '@routebord/d3'
import { canvasPicture } from '@routebord/d3/canvas'
import { renderToHtml } from '@routebord/d3/svg'
import { windowPicture } from '@routebord/d3/window'
import { resolveJourney } from '@routebord/schema'
import type { Contender } from '../contender.ts'

/** The map from the journey on: layout, picture, overview, legend, outline, and what answers. */
function mapContender(name: string, options: SwimlaneOptions): Contender {
  return {
    name,
    prepare: (document) => {
      const journey = resolveJourney(document)
      return (container) => renderSwimlane(container, journey, options).destroy
    },
  }
}

/** With the whole picture. */
export const wholeMap: Contender = mapContender(
  '`renderSwimlane`: layout, overview, legend, outline and behaviour as well',
  {},
)

/** With as much of its picture as is near to what is in sight. */
export const windowedMap: Contender = mapContender('`renderSwimlane` with a window', {
  windowing: windowPicture,
})

/** With its picture on canvas, whatever its length. */
export const paintedMap: Contender = mapContender('`renderSwimlane` on canvas', {
  windowing: canvasPicture({ from: 0 }),
})

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
