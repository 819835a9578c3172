import { button } from '../element.ts'
import type { Edit, FormSetting } from './form-setting.ts'

/** What a button removes. */
export interface Removal {
  /** What it is called. */
  readonly name: string
  readonly edit: Edit
  /** The key of the control that has the keyboard afterwards. */
  readonly focus: string
  readonly disabled?: boolean
}

/** A button that removes something, and says what it removed. */
export function removeButton(
  { fields, reshape }: FormSetting,
  { name, edit, focus, disabled = false }: Removal,
): HTMLButtonElement {
  const remove = (): void => {
    // What was typed over the name since the form was made stands on the button alone.
    const spoken = made.getAttribute('aria-label') ?? ''
    reshape(edit, focus, `${fields.removed}${spoken.slice(fields.remove.length)}`)
  }
  const made = button(fields.remove, remove, {
    'aria-label': `${fields.remove}: ${name}`,
    disabled,
  })
  return made
}
