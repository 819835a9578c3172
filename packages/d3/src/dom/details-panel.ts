import { type ElementTree, element } from '../html/element-tree.ts'
import { stepTrees } from '../html/outline.ts'
import type { Drawing } from '../html/shell.ts'
import { wordsFor } from '../html/words.ts'
import { createElement } from './create-element.ts'

/** The panel that tells all about the selected step. */
export interface DetailsPanel {
  /** Shows a step, or nothing. Returns whether the step is there. */
  readonly show: (drawing: Drawing, step: string | undefined) => boolean
  readonly focus: () => void
}

/** Creates the panel; it exists in the page only while a step is selected. */
export function createDetailsPanel(frame: Element, onClose: () => void): DetailsPanel {
  let panel: HTMLElement | undefined
  const remove = (): void => {
    panel?.remove()
    panel = undefined
  }
  return {
    show: (drawing, step) => {
      const tree = step === undefined ? undefined : detailsTree(drawing, step)
      remove()
      if (tree === undefined) return false
      panel = createElement(tree, frame) as HTMLElement
      panel.querySelector('button')?.addEventListener('click', onClose)
      panel.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') onClose()
      })
      frame.append(panel)
      return true
    },
    focus: () => panel?.focus(),
  }
}

function detailsTree(
  { description, letters, layout }: Drawing,
  id: string,
): ElementTree | undefined {
  const words = wordsFor(layout.locale)
  const step = description.phases
    .flatMap((phase) => phase.steps)
    .find((item) => item.step.id === id)
  if (step === undefined) return undefined
  return element(
    'aside',
    { class: 'routebord-details', 'aria-label': `${words.details}: ${step.title}`, tabindex: '-1' },
    [
      element('header', {}, [
        element('h2', {}, [step.title]),
        element('button', { type: 'button', 'aria-label': words.close }, ['×']),
      ]),
      ...stepTrees(step, letters),
    ],
  )
}
