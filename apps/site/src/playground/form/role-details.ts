import type { RoleDocument } from '@routebord/schema'
import { changeRole } from '../edit-roles.ts'
import { textIn, withWords } from '../text-in-locale.ts'
import { choiceField, textField } from './controls.ts'
import { evidenceTicks } from './evidence-fields.ts'
import { fold } from './fold.ts'
import type { Edit, FormSetting } from './form-setting.ts'

/** Who typically holds a role, whether the CRM knows it, and what that rests on, folded away. */
export function roleDetails(setting: FormSetting, { id }: RoleDocument): HTMLElement {
  return fold(setting, `role:${id}`, setting.fields.details.ofRole, (current) => {
    const role = current.document.roles.find((other) => other.id === id)
    if (role === undefined) return []
    return [
      personField(current, role),
      crmField(current, role),
      evidenceTicks(current, role, (set) =>
        editOfRole(id, ({ evidence }) => ({ evidence: set(evidence) })),
      ),
    ]
  })
}

/** Makes a change to a role out of what the role is by then. */
function editOfRole(
  id: string,
  change: (role: RoleDocument) => Parameters<typeof changeRole>[2],
): Edit {
  return (document) => {
    const role = document.roles.find((other) => other.id === id)
    return role ? changeRole(document, id, change(role)) : document
  }
}

function personField({ locale, fields, reword }: FormSetting, { id, persona }: RoleDocument) {
  const name = textIn(persona?.name, locale)
  return textField(fields.details.person, name, `person:${id}`, (words) =>
    reword(
      editOfRole(id, ({ persona: known }) => {
        const isGone = words === '' && Object.keys(known ?? {}).every((part) => part === 'name')
        return {
          persona: isGone ? undefined : { ...known, name: withWords(known?.name, locale, words) },
        }
      }),
    ),
  )
}

function crmField({ fields, reshape }: FormSetting, { id, inCrm }: RoleDocument) {
  const { inCrm: label, answers } = fields.details
  const chosen = inCrm === undefined ? '' : inCrm ? 'yes' : 'no'
  const options = (['', 'yes', 'no'] as const).map((value) => ({ value, text: answers[value] }))
  return choiceField(label, options, chosen, `crm:${id}`, (value) =>
    reshape(
      editOfRole(id, () => ({ inCrm: value === '' ? undefined : value === 'yes' })),
      `crm:${id}`,
    ),
  )
}
