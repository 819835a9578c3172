import { type ElementTree, element } from '../html/element-tree.ts'
import { icon } from '../html/icon.ts'
import type { InterfaceWords } from '../language.ts'
import { createElement, syncElement, writeAttribute } from './create-element.ts'
import { isField } from './is-field.ts'
import type { PictureZoom } from './zoom-picture.ts'

const ICONS = {
  zoomIn: 'M4 9H14M9 4V14',
  zoomOut: 'M4 9H14',
  fit: 'M2 6V3H6M12 3H16V6M16 12V15H12M6 15H2V12M5 9H13',
  actualSize: 'M3 5L5 4V14M13 5L15 4V14M9 7V7.2M9 11V11.2',
}
type Action = keyof typeof ICONS
const ACTIONS = Object.keys(ICONS) as readonly Action[]

/** Keys that do the same while the focus is in the picture. */
const KEYS: Readonly<Record<string, Action>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
}

/** Names the buttons that zoom. */
export type Toolbar = (words: InterfaceWords) => void

/**
 * Creates a toolbar in the place that is kept for it, and its keys in the picture; it is empty until its words are known, and
 * leaves the place as it was.
 */
export function createToolbar(
  place: Element,
  picture: HTMLElement,
  signal: AbortSignal,
  zoom: PictureZoom,
): Toolbar {
  const actions: Readonly<Record<Action, () => void>> = {
    zoomIn: () => zoom.scaleBy(1.25),
    zoomOut: () => zoom.scaleBy(0.8),
    fit: zoom.fit,
    actualSize: () => zoom.scaleTo(1),
  }
  const onKey = ({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): void => {
    const action = isField(target) ? undefined : KEYS[key]
    // With a modifier the keys are the browser's, which zooms the page.
    if (action !== undefined && !altKey && !ctrlKey && !metaKey) actions[action]()
  }
  picture.addEventListener('keydown', onKey, { signal })
  signal.addEventListener('abort', () => {
    place.replaceChildren()
    place.removeAttribute('role')
    place.removeAttribute('aria-label')
  })
  return (words) => {
    writeAttribute(place, 'role', 'group')
    writeAttribute(place, 'aria-label', words.toolbar)
    for (const [index, name] of ACTIONS.entries()) {
      const tree = buttonTree(name, words[name])
      const button = place.children[index]
      // A button that is made again would lose the focus.
      if (button) syncElement(button, tree)
      else {
        const created = createElement(tree, place)
        created.addEventListener('click', actions[name])
        place.append(created)
      }
    }
  }
}

function buttonTree(name: Action, label: string): ElementTree {
  const attributes = { type: 'button', 'aria-label': label, title: label }
  return element('button', attributes, [icon(ICONS[name], 18)])
}
