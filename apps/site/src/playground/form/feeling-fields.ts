import type {
  ExperienceDocument,
  JourneyDocument,
  RoleDocument,
  StepDocument,
} from '@routebord/schema'
import { changed } from '../edit-lists.ts'
import { textIn, withOptionalWords } from '../text-in-locale.ts'
import { choiceField, group, type Option, optionsOf, textField } from './controls.ts'
import { editOfStep } from './edit-of-step.ts'
import { type Edit, type FormSetting, languagesOf } from './form-setting.ts'

/** What each role that takes part feels at a step, how that is known, and what it says. */
export function feelingFields(setting: FormSetting, step: StepDocument): HTMLElement {
  const { document, fields } = setting
  const roles = document.roles.filter(({ id }) => step.roles.includes(id))
  const rows = roles.map((role) => feelingRow(setting, step, role))
  return group(fields.details.feelings, 'list', ...rows)
}

function feelingRow(
  setting: FormSetting,
  { id, experience }: StepDocument,
  role: RoleDocument,
): HTMLElement {
  const { document, locale, fields, reword, reshape } = setting
  const { details } = fields
  const { emotion, basis, quote } = experience?.[role.id] ?? {}
  const key = (name: string): string => `${name}:${id}:${role.id}`
  const choose = (name: string, changes: ExperienceChange): void =>
    reshape(
      setExperience(id, role.id, () => changes),
      key(name),
    )
  return group(
    textIn(role.name, locale),
    'entry',
    choiceField(
      details.feeling,
      feelings(document, locale, details.noFeeling),
      emotion === undefined ? '' : String(emotion),
      key('feeling'),
      (value) => choose('feeling', { emotion: value === '' ? undefined : Number(value) }),
    ),
    choiceField(details.basis, optionsOf(details.bases), basis ?? '', key('basis'), (value) =>
      choose('basis', {
        basis: value === '' ? undefined : (value as ExperienceDocument['basis']),
      }),
    ),
    textField(details.quote, textIn(quote, locale), key('quote'), (words) =>
      reword(
        setExperience(id, role.id, (known) => ({
          quote: withOptionalWords(known.quote, languagesOf(setting), words),
        })),
      ),
    ),
  )
}

type ExperienceChange = Parameters<typeof changed<ExperienceDocument>>[1]

/** A role about which nothing is known any more has no entry. */
function setExperience(
  step: string,
  role: string,
  change: (known: ExperienceDocument) => ExperienceChange,
): Edit {
  return editOfStep(step, ({ experience }) => {
    const known = experience?.[role] ?? {}
    const felt = changed(known, change(known))
    const { [role]: _, ...others } = experience ?? {}
    const all = Object.keys(felt).length === 0 ? others : { ...experience, [role]: felt }
    return { experience: Object.keys(all).length === 0 ? undefined : all }
  })
}

/** A scale may be as long as its author likes; a list to choose from may not. */
const MOST_POINTS = 41

/** Lists points of the map's own scale, the best first, each by its number and its name; of a long scale some. */
function feelings(
  { emotionScale }: JourneyDocument,
  locale: string,
  none: string,
): readonly Option[] {
  const { min, max, labels } = emotionScale ?? { min: -2, max: 2, labels: undefined }
  const spacing = Math.max(1, Math.ceil((max - min) / MOST_POINTS)) || 1
  const count = Math.min(MOST_POINTS, Math.max(0, Math.floor((max - min) / spacing) + 1 || 0))
  const points = Array.from({ length: count }, (_, index) => max - index * spacing)
  if (points.length > 0 && points.at(-1) !== min) points.push(min)
  const sign = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  const textOf = (point: number): string => {
    const number = sign.format(point).replace('-', '−')
    return `${number} ${textIn(labels?.[String(point)], locale)}`.trim()
  }
  return [
    { value: '', text: none },
    ...points.map((point) => ({ value: String(point), text: textOf(point) })),
  ]
}
