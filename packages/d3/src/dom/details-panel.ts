import { type ElementTree, element } from '../html/element-tree.ts'
import { stepTrees } from '../html/outline.ts'
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

function detailsTree(
  { description, letters, language }: Drawing,
  id: string,
): ElementTree | undefined {
  const words = language.interface
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
