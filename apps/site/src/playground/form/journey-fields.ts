import { textIn, withWords } from '../text-in-locale.ts'
import { group, textField } from './controls.ts'
import type { FormSetting } from './form-setting.ts'

/** The fields of the journey itself: what it is called, why the map is made and for whom. */
export function journeyFields({ document, locale, fields, reword }: FormSetting): HTMLElement {
  const { title, purpose } = document
  const audience = purpose?.audience ?? []
  return group(
    textIn(title, locale) || fields.title,
    'journey-fields',
    textField(fields.title, textIn(title, locale), 'title', (words) =>
      reword((doc) => ({ ...doc, title: withWords(doc.title, locale, words) })),
    ),
    textField(fields.why, textIn(purpose?.why, locale), 'why', (words) =>
      reword((doc) => ({
        ...doc,
        purpose: { ...doc.purpose, why: withWords(doc.purpose?.why, locale, words) },
      })),
    ),
    textField(
      fields.audience,
      audience.map((text) => textIn(text, locale)).join(', '),
      'audience',
      (words) => {
        const names = words.split(',').map((name) => name.trim())
        reword((doc) => ({
          ...doc,
          purpose: {
            ...doc.purpose,
            audience: names
              .filter(Boolean)
              .map((name, i) => withWords(doc.purpose?.audience?.[i], locale, name)),
          },
        }))
      },
    ),
  )
}
