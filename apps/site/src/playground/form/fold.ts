import { element } from '../element.ts'
import type { FormSetting } from './form-setting.ts'

/** What is folded away, and of whom. */
export interface Folded {
  readonly key: string
  readonly summary: string
  readonly name: string
}

/** Folds fields away until somebody asks for them; what was opened stays open when the form is made anew. */
export function fold(
  setting: FormSetting,
  { key, summary, name }: Folded,
  fill: (setting: FormSetting) => readonly Node[],
): HTMLDetailsElement {
  const { open, now } = setting
  const head = element('summary', { 'aria-label': `${summary}: ${name}` }, summary)
  const details = element('details', { class: 'more' }, head)
  // What was typed since the form was made stands in the document alone.
  const show = (): void => details.replaceChildren(head, ...fill({ ...setting, document: now() }))
  const isOpen = open.has(key)
  details.open = isOpen
  if (isOpen) show()
  details.addEventListener('toggle', () => {
    // What is open from the start is told of, too, and is there already.
    if (details.open === open.has(key)) return
    if (details.open) open.add(key)
    else open.delete(key)
    if (details.open) show()
  })
  return details
}
