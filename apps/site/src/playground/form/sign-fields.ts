import type { SignpostDocument, StepDocument } from '@routebord/schema'
import { addSign, changeSign, removeSign } from '../edit-signposts.ts'
import { newId } from '../new-id.ts'
import { textIn, withOptionalWords, withWords } from '../text-in-locale.ts'
import { choiceField, optionsOf, textField } from './controls.ts'
import { type Edit, type FormSetting, languagesOf } from './form-setting.ts'
import { type ListEntry, listFields } from './list-fields.ts'

/** The signposts of a step: what is asked there and when, what is answered, and whether the sign stands yet. */
export function signFields(setting: FormSetting, { id: step, title }: StepDocument): HTMLElement {
  const { document, fields } = setting
  const { signs: texts } = fields.details
  const signposts = document.signposts ?? []
  return listFields(setting, {
    texts,
    key: `sign:${step}`,
    of: textIn(title, setting.locale),
    entries: signposts.filter(({ at }) => at.step === step).map((sign) => entryOf(setting, sign)),
    add: (doc) => {
      const here = doc.steps.find(({ id }) => id === step)
      return here ? addSign(doc, here, texts.fresh) : doc
    },
    added: `sign:${newId(texts.fresh, signposts)}`,
  })
}

function entryOf(
  setting: FormSetting,
  { id, question, answer, at, status }: SignpostDocument,
): ListEntry {
  const { locale, fields, reword, reshape } = setting
  const { details } = fields
  const choose = (name: string, edit: Edit): void => reshape(edit, `${name}:${id}`)
  return {
    name: textIn(question, locale),
    fields: [
      textField(details.signs.entry, textIn(question, locale), `sign:${id}`, (words) =>
        reword((doc) => changeSign(doc, id, { question: withWords(question, locale, words) })),
      ),
      textField(details.answer, textIn(answer, locale), `answer:${id}`, (words) =>
        reword((doc) => {
          const known = doc.signposts?.find((sign) => sign.id === id)?.answer
          return changeSign(doc, id, {
            answer: withOptionalWords(known, languagesOf(setting), words),
          })
        }),
      ),
      choiceField(
        details.moment,
        optionsOf(details.moments),
        at.moment ?? 'before',
        `moment:${id}`,
        (value) =>
          choose('moment', (doc) =>
            changeSign(doc, id, { at: { ...at, moment: value as 'before' | 'during' | 'after' } }),
          ),
      ),
      choiceField(details.status, optionsOf(details.statuses), status, `status:${id}`, (value) =>
        choose('status', (doc) =>
          changeSign(doc, id, { status: value as SignpostDocument['status'] }),
        ),
      ),
    ],
    remove: (doc) => removeSign(doc, id),
  }
}
