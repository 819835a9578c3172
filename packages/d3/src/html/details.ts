import type { Drawing } from './drawing.ts'
import { type ElementTree, element } from './element-tree.ts'
import { icon, STROKES } from './icon.ts'
import { stepTrees } from './outline.ts'

/** Describes all about a step as HTML, with a button that closes it; undefined when there is no such step. */
export function detailsTree(
  { description, letters, language }: Pick<Drawing, 'description' | 'letters' | 'language'>,
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
        element('button', { type: 'button', 'aria-label': words.close }, [icon(STROKES.cross)]),
      ]),
      ...stepTrees(step, letters),
    ],
  )
}
