import type { LinkDocument } from '@routebord/schema'
import { addInfluence, changeEnd, changeLink, removeLink } from '../edit-influences.ts'
import { textIn, withOptionalWords } from '../text-in-locale.ts'
import { choiceField, optionsOf, textField } from './controls.ts'
import { type FormSetting, languagesOf } from './form-setting.ts'
import { type ListEntry, listFields } from './list-fields.ts'

/** Who sways whom inside the company: influences between roles, and a way to add and remove them. */
export function influenceFields(setting: FormSetting): HTMLElement {
  const links = setting.document.links ?? []
  return listFields(setting, {
    texts: setting.fields.details.influences,
    key: 'influence',
    entries: links.flatMap((link, at) => {
      const { kind, from, to } = link
      const isBetweenRoles =
        kind === 'influence' && from.role !== undefined && to.role !== undefined
      return isBetweenRoles ? [entryOf(setting, link, at)] : []
    }),
    add: addInfluence,
    added: `influence:${links.length}`,
  })
}

function entryOf(setting: FormSetting, link: LinkDocument, at: number): ListEntry {
  const { document, locale, fields, reword, reshape } = setting
  const { influences, sways, swayed, stance, stances } = fields.details
  const nameOf = (role: string | undefined): string =>
    textIn(document.roles.find(({ id }) => id === role)?.name, locale)
  const roles = document.roles.map(({ id }) => ({ value: id, text: nameOf(id) }))
  const choiceOfRole = (end: 'from' | 'to', label: string): HTMLElement =>
    choiceField(label, roles, link[end].role ?? '', `${end}:${at}`, (role) =>
      reshape((doc) => changeEnd(doc, at, end, role), `${end}:${at}`),
    )
  const words = textIn(link.carries, locale)
  return {
    name: `${nameOf(link.from.role)} → ${nameOf(link.to.role)}`,
    fields: [
      textField(influences.entry, words, `influence:${at}`, (typed) => {
        reword((doc) => {
          const carries = withOptionalWords(doc.links?.[at]?.carries, languagesOf(setting), typed)
          return changeLink(doc, at, { carries })
        })
      }),
      choiceOfRole('from', sways),
      choiceOfRole('to', swayed),
      choiceField(stance, optionsOf(stances), link.sign ?? 'for', `stance:${at}`, (value) =>
        reshape(
          (doc) => changeLink(doc, at, { sign: value === 'against' ? 'against' : 'for' }),
          `stance:${at}`,
        ),
      ),
    ],
    remove: (doc) => removeLink(doc, at),
  }
}
