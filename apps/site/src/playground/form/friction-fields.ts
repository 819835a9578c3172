import type { FrictionDocument, StepDocument } from '@routebord/schema'
import { removeAt } from '../edit-lists.ts'
import { textIn, withWords } from '../text-in-locale.ts'
import { choiceField, textField } from './controls.ts'
import { editOfEntry, editOfStep } from './edit-of-step.ts'
import type { Edit, FormSetting } from './form-setting.ts'
import { type ListEntry, listFields } from './list-fields.ts'

/** What hurts at a step, and how badly. */
export function frictionFields(setting: FormSetting, step: StepDocument): HTMLElement {
  const { frictions: texts } = setting.fields.details
  const known = step.frictions ?? []
  const added: FrictionDocument = { title: texts.fresh, kind: 'obstacle', severity: 2 }
  return listFields(setting, {
    texts,
    key: `friction:${step.id}`,
    of: textIn(step.title, setting.locale),
    entries: known.map((friction, at) => entryOf(setting, step.id, friction, at)),
    add: editOfStep(step.id, ({ frictions = [] }) => ({ frictions: [...frictions, added] })),
    added: `friction:${step.id}:${known.length}`,
  })
}

function entryOf(
  { locale, fields, reword, reshape }: FormSetting,
  step: string,
  { title, severity }: FrictionDocument,
  at: number,
): ListEntry {
  const { frictions: texts, severity: label, severities } = fields.details
  const key = (name: string): string => `${name}:${step}:${at}`
  const change = (changes: (known: FrictionDocument) => Partial<FrictionDocument>): Edit =>
    editOfEntry(step, 'frictions', at, changes)
  return {
    name: textIn(title, locale),
    fields: [
      textField(texts.entry, textIn(title, locale), key('friction'), (words) =>
        reword(change((known) => ({ title: withWords(known.title, locale, words) }))),
      ),
      choiceField(
        label,
        severities.map((text, index) => ({ value: String(index + 1), text })),
        String(severity),
        key('severity'),
        (value) =>
          reshape(
            change(() => ({ severity: Number(value) as FrictionDocument['severity'] })),
            key('severity'),
          ),
      ),
    ],
    remove: editOfStep(step, ({ frictions }) => ({ frictions: removeAt(frictions, at) })),
  }
}
