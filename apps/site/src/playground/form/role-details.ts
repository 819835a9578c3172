import type { RoleDocument } from '@routebord/schema'
import { changeRole } from '../edit-roles.ts'
import { textIn, withOptionalWords } from '../text-in-locale.ts'
import { choiceField, textField } from './controls.ts'
import { evidenceTicks } from './evidence-fields.ts'
import { fold } from './fold.ts'
import { type Edit, type FormSetting, languagesOf } from './form-setting.ts'

/** Who typically holds a role, whether the CRM knows it, and what that rests on, folded away. */
export function roleDetails(setting: FormSetting, { id, name }: RoleDocument): HTMLElement {
  const about = {
    key: `role:${id}`,
    summary: setting.fields.details.ofRole,
    name: textIn(name, setting.locale),
  }
  return fold(setting, about, (current) => {
    const role = current.document.roles.find((other) => other.id === id)
    if (role === undefined) return []
    return [
      personField(current, role),
      crmField(current, role),
      evidenceTicks(current, 'role', role, (set) =>
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

/** A person without a name in any language goes, unless more is known of it. */
function personField(setting: FormSetting, { id, persona }: RoleDocument) {
  const { locale, fields, reword } = setting
  const shown = textIn(persona?.name, locale)
  return textField(fields.details.person, shown, `person:${id}`, (words) =>
    reword(
      editOfRole(id, ({ persona: known }) => {
        const name = withOptionalWords(known?.name, languagesOf(setting), words)
        const isMore = Object.keys(known ?? {}).some((part) => part !== 'name')
        return {
          persona: name === undefined && !isMore ? undefined : { ...known, name: name ?? '' },
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
