import { createElement, syncElement } from '../dom/create-element.ts'
import { element } from '../html/element-tree.ts'
import { type DetailZoom, followZoom, LEVELS } from './follow-zoom.ts'
import type { Tool } from './tool.ts'
import { toolWordsFor } from './tool-words.ts'
import { adoptToolsStylesheet } from './tools-stylesheet.ts'

/** How the level of detail is chosen. */
export interface DetailToolOptions {
  /**
   * Lets the level follow the zoom: a map tells less as it gets smaller and more as it gets larger, and what is under the
   * pointer stays there. `true` takes the scales that suit most maps. Defaults to `false`.
   */
  readonly zoom?: boolean | DetailZoom | undefined
}

/**
 * Makes a switch between the levels of detail: overview, cards, full. Where the page gives a `detail`, that level holds: the
 * event `detail` asks for another, and the page answers with an update. Else the map keeps the level itself.
 * @example
 * import { detailTool } from '@routebord/d3/tools'
 * const tools = [detailTool({ zoom: true })]
 * tools.length // → 1
 */
export function detailTool({ zoom = false }: DetailToolOptions = {}): Tool {
  return {
    mount: (place, host) => {
      const { drawn, show, emit } = host
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
      adoptToolsStylesheet(place)
      const ask = (detail: (typeof LEVELS)[number]): void => {
        show({ detail })
        emit('detail', { detail })
      }
      for (const [index, level] of LEVELS.entries())
        group.children[index]?.addEventListener('click', () => {
          if (level !== drawn().detail) ask(level)
        })
      const following = zoom === false ? undefined : followZoom(host, ask, zoom)
      return {
        update: () => {
          syncElement(group, tree())
          following?.update()
        },
        destroy: () => following?.destroy(),
      }
    },
  }
}
