import { adoptStylesheet } from '../dom/adopt-stylesheet.ts'
import { createElement, syncElement } from '../dom/create-element.ts'
import { element } from '../html/element-tree.ts'
import { BUTTONS_STYLESHEET } from './buttons-stylesheet.ts'
import type { Tool } from './tool.ts'

/**
 * Makes a button that goes to the legend: it stands below the map, and on a phone below the list of all steps.
 * @example
 * import { legendTool } from '@routebord/d3/tools'
 * const tools = [legendTool()]
 * tools.length // → 1
 */
export function legendTool(): Tool {
  return {
    isButton: true,
    mount: (place, { drawn }) => {
      const tree = () =>
        element('button', { type: 'button', class: 'routebord-tool-button' }, [
          drawn().language.interface.legend,
        ])
      const button = createElement(tree(), place)
      place.append(button)
      adoptStylesheet(place, BUTTONS_STYLESHEET)
      button.addEventListener('click', () => {
        const heading = place
          .closest('.routebord')
          ?.querySelector<HTMLElement>('.routebord-legend h2')
        if (!heading) return
        // It takes the focus for this once: what the server wrote stays as it was.
        heading.tabIndex = -1
        heading.focus({ preventScroll: true })
        heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true })
        heading.scrollIntoView()
      })
      return { update: () => syncElement(button, tree()), destroy: () => undefined }
    },
  }
}
