import { type ElementTree, element } from '../html/element-tree.ts'
import { wordsFor } from '../html/words.ts'
import { createElement } from './create-element.ts'

/** What the toolbar does. */
export interface ToolbarActions {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fit: () => void
  readonly actualSize: () => void
}

const ICONS: Readonly<Record<keyof ToolbarActions, string>> = {
  zoomIn: 'M4 9H14M9 4V14',
  zoomOut: 'M4 9H14',
  fit: 'M2 6V3H6M12 3H16V6M16 12V15H12M6 15H2V12M5 9H13',
  actualSize: 'M3 5L5 4V14M13 5L15 4V14M9 7V7.2M9 11V11.2',
}

/** Creates the toolbar of a picture. */
export function createToolbar(bar: Element, locale: string, actions: ToolbarActions): Element {
  const words = wordsFor(locale)
  const names = Object.keys(ICONS) as (keyof ToolbarActions)[]
  const toolbar = createElement(
    element(
      'div',
      { class: 'routebord-toolbar', role: 'group', 'aria-label': words.toolbar },
      names.map((name) => buttonTree(name, words[name])),
    ),
    bar,
  )
  for (const [index, button] of [...toolbar.children].entries()) {
    const name = names[index]
    if (name !== undefined) button.addEventListener('click', () => actions[name]())
  }
  bar.append(toolbar)
  return toolbar
}

function buttonTree(name: keyof ToolbarActions, label: string): ElementTree {
  const icon = {
    d: ICONS[name],
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.75',
    'stroke-linecap': 'round',
  }
  return element('button', { type: 'button', 'aria-label': label, title: label }, [
    element('svg', { width: '18', height: '18', viewBox: '0 0 18 18', 'aria-hidden': 'true' }, [
      element('path', icon),
    ]),
  ])
}
