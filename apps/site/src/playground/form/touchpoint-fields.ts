import type { StepDocument, TouchpointDocument } from '@routebord/schema'
import { removeAt } from '../edit-lists.ts'
import { textIn, withWords } from '../text-in-locale.ts'
import { choiceField, optionsOf, textField, tickField } from './controls.ts'
import { editOfEntry, editOfStep } from './edit-of-step.ts'
import type { Edit, FormSetting } from './form-setting.ts'
import { type ListEntry, listFields } from './list-fields.ts'

/** The contacts of a step: what was met, by which channel, and whether the supplier is there. */
export function touchpointFields(setting: FormSetting, step: StepDocument): HTMLElement {
  const { touchpoints: texts } = setting.fields.details
  const known = step.touchpoints ?? []
  const added: TouchpointDocument = { title: texts.fresh, channel: 'web', direct: true }
  return listFields(setting, {
    texts,
    key: `touchpoint:${step.id}`,
    of: textIn(step.title, setting.locale),
    entries: known.map((touchpoint, at) => entryOf(setting, step.id, touchpoint, at)),
    add: editOfStep(step.id, ({ touchpoints = [] }) => ({ touchpoints: [...touchpoints, added] })),
    added: `touchpoint:${step.id}:${known.length}`,
  })
}

function entryOf(
  { locale, fields, reword, reshape }: FormSetting,
  step: string,
  { title, channel, direct }: TouchpointDocument,
  at: number,
): ListEntry {
  const { details } = fields
  const key = (name: string): string => `${name}:${step}:${at}`
  const change = (changes: (known: TouchpointDocument) => Partial<TouchpointDocument>): Edit =>
    editOfEntry(step, 'touchpoints', at, changes)
  return {
    name: textIn(title, locale),
    fields: [
      textField(details.touchpoints.entry, textIn(title, locale), key('touchpoint'), (words) =>
        reword(change((known) => ({ title: withWords(known.title, locale, words) }))),
      ),
      choiceField(details.channel, optionsOf(details.channels), channel, key('channel'), (value) =>
        reshape(
          change(() => ({ channel: value })),
          key('channel'),
        ),
      ),
      tickField(details.direct, direct, key('direct'), (isDirect) =>
        reshape(
          change(() => ({ direct: isDirect })),
          key('direct'),
        ),
      ),
    ],
    remove: editOfStep(step, ({ touchpoints }) => ({ touchpoints: removeAt(touchpoints, at) })),
  }
}
