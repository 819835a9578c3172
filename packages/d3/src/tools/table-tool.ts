import { createElement, syncElement } from '../dom/create-element.ts'
import { type ElementTree, element } from '../html/element-tree.ts'
import { nextOrder, sortOf, sortTable, type TableOrder } from '../parts/sort-table.ts'
import { tableTree } from '../parts/table-tree.ts'
import { type JourneyTable, tabulate } from '../parts/tabulate-journey.ts'
import { toCsv } from '../parts/to-csv.ts'
import { saveText } from './save-text.ts'
import type { Tool } from './tool.ts'
import { type ToolWords, toolWordsFor } from './tool-words.ts'
import { adoptToolsStylesheet } from './tools-stylesheet.ts'

/**
 * Makes a button that shows the journey as a table below the map, one row a step. A press on a column's head sorts by it, a
 * second turns the order round, a third gives the journey's own back. The table is downloaded as CSV, in the order it has.
 * @example
 * import { tableTool } from '@routebord/d3/tools'
 * const tools = [tableTool()]
 * tools.length // → 1
 */
export function tableTool(): Tool {
  return {
    isButton: true,
    mount: (place, { drawn }) => {
      let order: TableOrder | undefined
      let section: Element | undefined
      let table: JourneyTable | undefined
      const words = (): ToolWords => toolWordsFor(drawn().language)
      const switchTree = (): ElementTree =>
        element(
          'button',
          {
            type: 'button',
            class: 'routebord-tool-button',
            'aria-expanded': `${section !== undefined}`,
          },
          [words().table],
        )
      const button = createElement(switchTree(), place)
      place.append(button)
      adoptToolsStylesheet(place)
      const draw = (): void => {
        syncElement(button, switchTree())
        if (section === undefined) return
        const { description, language, layout } = drawn()
        table = sortTable(tabulate(description, language, layout.locale), order)
        syncElement(section, sectionTree(table, order, words()))
      }
      const press = ({ target }: Event): void => {
        const pressed = (target as Element).closest('button')
        const head = pressed?.closest('th')
        const column = head && table?.columns[head.cellIndex]
        if (column) {
          order = nextOrder(order, column.key)
          draw()
        } else if (pressed && table) saveText(place.ownerDocument, 'journey.csv', toCsv(table))
      }
      const close = (): void => {
        section?.remove()
        section = undefined
      }
      button.addEventListener('click', () => {
        if (section) close()
        else {
          section = createElement(element('section', {}, []), place)
          section.addEventListener('click', press)
          place.closest('.routebord')?.append(section)
        }
        draw()
        // The table is far below: who opened it is led there, and to its beginning.
        section?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
        section?.scrollIntoView({ block: 'nearest' })
      })
      return { update: draw, destroy: close }
    },
  }
}

function sectionTree(
  table: JourneyTable,
  order: TableOrder | undefined,
  words: ToolWords,
): ElementTree {
  const headOf = ({ key, label }: JourneyTable['columns'][number]): ElementTree =>
    element('th', { scope: 'col', 'aria-sort': sortOf(order, key) }, [
      element('button', { type: 'button' }, [label]),
    ])
  const download = element('button', { type: 'button', class: 'routebord-tool-button' }, [
    words.download,
  ])
  return element('section', { class: 'routebord-tabled', 'aria-label': words.table }, [
    download,
    // It may be wider than the page: the keyboard scrolls what has the focus.
    element('div', { tabindex: '0', role: 'group', 'aria-label': table.caption }, [
      tableTree(table, headOf),
    ]),
  ])
}
