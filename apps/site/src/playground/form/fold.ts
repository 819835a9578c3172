import { element } from '../element.ts'
import type { FormSetting } from './form-setting.ts'

/** Folds fields away until somebody asks for them; what was opened stays open when the form is made anew. */
export function fold(
  setting: FormSetting,
  key: string,
  summary: string,
  fill: (setting: FormSetting) => readonly Node[],
): HTMLDetailsElement {
  const { open, now } = setting
  const details = element('details', { class: 'more' }, element('summary', {}, summary))
  // What was typed since the form was made stands in the document alone.
  const show = (): void => details.append(...fill({ ...setting, document: now() }))
  details.open = open.has(key)
  if (details.open) show()
  details.addEventListener('toggle', () => {
    if (details.open) open.add(key)
    else open.delete(key)
    if (details.open && details.childElementCount === 1) show()
  })
  return details
}
