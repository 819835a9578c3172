import { type ElementTree, element } from '../html/element-tree.ts'
import type { InterfaceWords } from '../language.ts'
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

/** Fills the place that is kept for the toolbar; returns a function that empties it again. */
export function fillToolbar(
  place: Element,
  words: InterfaceWords,
  actions: ToolbarActions,
): () => void {
  const names = Object.keys(ICONS) as (keyof ToolbarActions)[]
  place.setAttribute('role', 'group')
  place.setAttribute('aria-label', words.toolbar)
  for (const name of names) {
    const button = createElement(buttonTree(name, words[name]), place)
    button.addEventListener('click', () => actions[name]())
    place.append(button)
  }
  return () => {
    place.replaceChildren()
    place.removeAttribute('role')
    place.removeAttribute('aria-label')
  }
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
