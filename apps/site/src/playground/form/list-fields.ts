import type { ListTexts } from '../../texts/playground/details/detail-texts.ts'
import { button, element } from '../element.ts'
import { group } from './controls.ts'
import type { Edit, FormSetting } from './form-setting.ts'
import { removeButton } from './remove-button.ts'

/** An entry of a list in the form. */
export interface ListEntry {
  /** What the entry is called, for the button that removes it. */
  readonly name: string
  readonly fields: readonly HTMLElement[]
  readonly remove: Edit
}

/** What a list in the form is of. */
export interface ListSetup {
  readonly texts: ListTexts
  readonly key: string
  /** What the list belongs to, for the button that adds to it; nothing where it is the map's own. */
  readonly of?: string | undefined
  readonly entries: readonly ListEntry[]
  readonly add: Edit
  /** The key of the field in which what is added gets its name. */
  readonly added: string
}

/** The entries of a list, each with its fields, and a way to add and remove them. */
export function listFields(
  setting: FormSetting,
  { texts, key, of, entries, add, added }: ListSetup,
): HTMLElement {
  const addKey = `add-${key}`
  const rows = entries.map(({ name, fields: inputs, remove }) =>
    element(
      'div',
      { class: 'entry', role: 'group', 'aria-label': name },
      ...inputs,
      removeButton(setting, { name, edit: remove, focus: addKey }),
    ),
  )
  const adding = button(texts.add, () => setting.reshape(add, added), {
    'data-key': addKey,
    class: 'add',
    'aria-label': of && `${texts.add}: ${of}`,
  })
  return group(texts.heading, 'list', ...rows, adding)
}
