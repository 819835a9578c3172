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
  const all = description.phases.flatMap(({ title, steps }) =>
    steps.map((step) => ({ step, phase: title })),
  )
  const at = all.findIndex(({ step }) => step.step.id === id)
  const found = all[at]
  if (found === undefined) return undefined
  const { step, phase } = found
  const { steps, of } = words.figures
  return element(
    'aside',
    { class: 'routebord-details', 'aria-label': `${words.details}: ${step.title}`, tabindex: '-1' },
    [
      element('header', {}, [
        element('h2', {}, [step.title]),
        element('button', { type: 'button', 'aria-label': words.close }, [icon(STROKES.cross)]),
      ]),
      element('p', { class: 'routebord-place' }, [
        `${phase} · ${steps[0]} ${at + 1} ${of} ${all.length}`,
      ]),
      ...stepTrees(step, letters),
    ],
  )
}
