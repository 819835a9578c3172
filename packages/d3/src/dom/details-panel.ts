import { detailsTree } from '../html/details.ts'
import type { Drawing } from '../html/drawing.ts'
import { element } from '../html/element-tree.ts'
import { createElement, syncAttributes, syncElement } from './create-element.ts'

/** The panel that tells all about the selected step. */
export interface DetailsPanel {
  /** Shows a step, or nothing. Returns whether the step is there. */
  readonly show: (drawing: Drawing, step: string | undefined) => boolean
  readonly focus: () => void
  readonly hasFocus: () => boolean
}

/** Creates the panel; it exists in the page only while a step is selected. */
export function createDetailsPanel(stage: Element, onClose: () => void): DetailsPanel {
  const drawer = createElement(element('div', { class: 'routebord-drawer' }), stage)
  drawer.addEventListener('keydown', (event) => {
    // What a page puts into the panel may have a use for the key; a dialog around the map stays open.
    if ((event as KeyboardEvent).key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  })
  let panel: Element | undefined
  let shown: string | undefined
  const hasFocus = (): boolean => drawer.matches(':focus-within')
  return {
    show: (drawing, step) => {
      const tree = step === undefined ? undefined : detailsTree(drawing, step)
      if (tree === undefined || step !== shown) {
        panel?.remove()
        panel = undefined
        drawer.remove()
      }
      shown = step
      if (tree === undefined) return false
      // What we say has a box of its own: what a page puts below it stays when we say it anew.
      const said = element('div', {}, tree.children)
      const box = panel?.firstElementChild
      if (panel && box) {
        syncAttributes(panel, tree)
        syncElement(box, said)
      } else {
        panel = createElement({ ...tree, children: [said] }, stage)
        panel.querySelector('button')?.addEventListener('click', onClose)
        drawer.append(panel)
        stage.append(drawer)
      }
      return true
    },
    hasFocus,
    focus: () => {
      if (!hasFocus()) (panel as HTMLElement | undefined)?.focus({ preventScroll: true })
    },
  }
}
