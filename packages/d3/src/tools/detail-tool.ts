import type { DetailLevel } from '@routebord/layout'
import { adoptStylesheet } from '../dom/adopt-stylesheet.ts'
import { createElement, syncElement } from '../dom/create-element.ts'
import { element } from '../html/element-tree.ts'
import type { Tool } from './tool.ts'
import { toolWordsFor } from './tool-words.ts'
import { TOOLS_STYLESHEET } from './tools-stylesheet.ts'

const LEVELS: readonly DetailLevel[] = ['overview', 'cards', 'full']

/**
 * Makes a switch between the levels of detail: overview, cards, full. It starts at the page's own `detail`.
 * @example
 * import { detailTool } from '@routebord/d3/tools'
 * const tools = [detailTool()]
 * tools.length // → 1
 */
export function detailTool(): Tool {
  return {
    mount: (place, { drawn, show, emit }) => {
      const tree = () => {
        const words = toolWordsFor(drawn().language)
        return element(
          'div',
          { class: 'routebord-levels', role: 'group', 'aria-label': words.detail },
          LEVELS.map((level) =>
            element(
              'button',
              { type: 'button', 'aria-pressed': String(level === drawn().detail) },
              [words[level]],
            ),
          ),
        )
      }
      const group = createElement(tree(), place)
      place.append(group)
      adoptStylesheet(place, TOOLS_STYLESHEET)
      for (const [index, level] of LEVELS.entries())
        group.children[index]?.addEventListener('click', () => {
          if (level === drawn().detail) return
          show({ detail: level })
          emit('detail', { detail: level })
        })
      return { update: () => syncElement(group, tree()), destroy: () => undefined }
    },
  }
}
