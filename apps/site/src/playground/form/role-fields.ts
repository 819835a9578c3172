import type { BuyingRole, RoleDocument } from '@routebord/schema'
import { addRole, changeRole, removeRole } from '../edit-roles.ts'
import { button, element } from '../element.ts'
import { newId } from '../new-id.ts'
import { textIn, withWords } from '../text-in-locale.ts'
import { choiceField, group, optionsOf, textField } from './controls.ts'
import type { FormSetting } from './form-setting.ts'
import { removeButton } from './remove-button.ts'
import { roleDetails } from './role-details.ts'

/** The roles: what they are called, their part in the purchase, and a way to add and remove them. */
export function roleFields(setting: FormSetting): HTMLElement {
  const { document, fields, reshape } = setting
  const add = button(
    fields.addRole,
    () => {
      const id = newId(fields.newRole, document.roles)
      reshape((doc) => addRole(doc, fields.newRole), `role:${id}`)
    },
    { 'data-key': 'add-role', class: 'add' },
  )
  const rows = document.roles.map((role) => roleRow(setting, role))
  return group(fields.roles, 'role-fields', ...rows, add)
}

function roleRow(setting: FormSetting, role: RoleDocument): HTMLElement {
  const { document, locale, fields, buying, reword, reshape } = setting
  const { id } = role
  const name = textIn(role.name, locale)
  const first = String(role.buying?.[0] ?? 'other')
  return element(
    'div',
    { class: 'row', role: 'group', 'aria-label': name },
    textField(fields.role, name, `role:${id}`, (words) =>
      reword((doc) => changeRole(doc, id, { name: withWords(role.name, locale, words) })),
    ),
    choiceField(fields.buying, optionsOf(buying), first, `buying:${id}`, (value) => {
      const others = role.buying.slice(1).filter((other) => other !== value)
      const parts = [value as BuyingRole, ...others]
      reshape((doc) => changeRole(doc, id, { buying: parts }), `buying:${id}`)
    }),
    removeButton(setting, {
      name,
      edit: (doc) => removeRole(doc, id),
      focus: 'add-role',
      // A map without roles is none.
      disabled: document.roles.length === 1,
    }),
    roleDetails(setting, role),
  )
}
