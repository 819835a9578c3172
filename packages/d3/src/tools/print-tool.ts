import { adoptStylesheet } from '../dom/adopt-stylesheet.ts'
import { createElement, syncElement } from '../dom/create-element.ts'
import { element } from '../html/element-tree.ts'
import { BUTTONS_STYLESHEET } from './buttons-stylesheet.ts'
import { rowTrees } from './print-rows.ts'
import type { Tool } from './tool.ts'
import { toolWordsFor } from './tool-words.ts'

/**
 * Makes a button that prints the page, and lays the map out in rows on paper, whoever prints: as many as it takes to read it
 * on a sheet of A4 that stands or lies, each with the heads of the lanes. A journey that runs down the page is printed as it
 * is.
 * @example
 * import { printTool } from '@routebord/d3/tools'
 * const tools = [printTool()]
 * tools.length // → 1
 */
export function printTool(): Tool {
  return {
    isButton: true,
    mount: (place, { drawn, picture, emit }) => {
      const tree = () =>
        element('button', { type: 'button', class: 'routebord-print' }, [
          toolWordsFor(drawn().language).print,
        ])
      const button = createElement(tree(), place)
      place.append(button)
      adoptStylesheet(place, BUTTONS_STYLESHEET)
      const view = picture.ownerDocument.defaultView
      let rows: readonly Element[] = []
      const takeAway = (): void => {
        for (const sheet of rows) sheet.remove()
        rows = []
      }
      const layOut = (): void => {
        takeAway()
        rows = rowTrees(drawn()).map((sheet) => createElement(sheet, place))
        picture.before(...rows)
        const [portrait = 1, landscape = 1] = rows.map(({ children }) => children.length)
        emit('print', { portrait, landscape })
      }
      const listening = new AbortController()
      button.addEventListener('click', () => view?.print())
      view?.addEventListener('beforeprint', layOut, listening)
      view?.addEventListener('afterprint', takeAway, listening)
      return {
        update: () => syncElement(button, tree()),
        destroy: () => {
          listening.abort()
          takeAway()
        },
      }
    },
  }
}
