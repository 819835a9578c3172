import { detailsTree } from '../html/details.ts'
import { element } from '../html/element-tree.ts'
import type { Drawing } from '../html/shell.ts'
import { createElement } from './create-element.ts'

/** The panel that tells all about the selected step. */
export interface DetailsPanel {
  /** Shows a step, or nothing. Returns whether the step is there. */
  readonly show: (drawing: Drawing, step: string | undefined) => boolean
  readonly focus: () => void
  readonly hasFocus: () => boolean
}

/** Creates the panel; it exists in the page only while a step is selected. */
export function createDetailsPanel(stage: Element, onClose: () => void): DetailsPanel {
  let drawer: HTMLElement | undefined
  const remove = (): void => {
    drawer?.remove()
    drawer = undefined
  }
  return {
    show: (drawing, step) => {
      const tree = step === undefined ? undefined : detailsTree(drawing, step)
      remove()
      if (tree === undefined) return false
      drawer = createElement(
        element('div', { class: 'routebord-drawer' }, [tree]),
        stage,
      ) as HTMLElement
      drawer.querySelector('button')?.addEventListener('click', onClose)
      drawer.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') onClose()
      })
      stage.append(drawer)
      return true
    },
    hasFocus: () => drawer?.contains(stage.ownerDocument.activeElement) ?? false,
    focus: () => drawer?.querySelector('aside')?.focus({ preventScroll: true }),
  }
}
