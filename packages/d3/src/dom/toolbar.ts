import { type ElementTree, element } from '../html/element-tree.ts'
import type { InterfaceWords } from '../language.ts'
import { createElement } from './create-element.ts'
import type { PictureZoom } from './zoom-picture.ts'

const ICONS = {
  zoomIn: 'M4 9H14M9 4V14',
  zoomOut: 'M4 9H14',
  fit: 'M2 6V3H6M12 3H16V6M16 12V15H12M6 15H2V12M5 9H13',
  actualSize: 'M3 5L5 4V14M13 5L15 4V14M9 7V7.2M9 11V11.2',
}
type Action = keyof typeof ICONS

/** Keys that do the same while the focus is in the picture. */
const KEYS: Readonly<Record<string, Action>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
}

/** The buttons that zoom, in the place that is kept for them. */
export interface Toolbar {
  /** Names the buttons. */
  readonly say: (words: InterfaceWords) => void
  /** Leaves the place as it was. */
  readonly destroy: () => void
}

/** Creates a toolbar, and its keys in the picture; it is empty until its words are known. */
export function createToolbar(place: Element, picture: HTMLElement, zoom: PictureZoom): Toolbar {
  const actions: Readonly<Record<Action, () => void>> = {
    zoomIn: () => zoom.scaleBy(1.25),
    zoomOut: () => zoom.scaleBy(0.8),
    fit: zoom.fit,
    actualSize: () => zoom.scaleTo(1),
  }
  const onKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
    const action = KEYS[key]
    // With a modifier the keys are the browser's, which zooms the page.
    if (action !== undefined && !altKey && !ctrlKey && !metaKey) actions[action]()
  }
  picture.addEventListener('keydown', onKey)
  let said: InterfaceWords | undefined
  const say = (words: InterfaceWords): void => {
    // Buttons that are made again would lose the focus.
    if (words === said) return
    said = words
    place.setAttribute('role', 'group')
    place.setAttribute('aria-label', words.toolbar)
    const buttons = (Object.keys(ICONS) as Action[]).map((name) => {
      const button = createElement(buttonTree(name, words[name]), place)
      button.addEventListener('click', actions[name])
      return button
    })
    place.replaceChildren(...buttons)
  }
  const destroy = (): void => {
    picture.removeEventListener('keydown', onKey)
    place.replaceChildren()
    place.removeAttribute('role')
    place.removeAttribute('aria-label')
  }
  return { say, destroy }
}

function buttonTree(name: Action, label: string): ElementTree {
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
