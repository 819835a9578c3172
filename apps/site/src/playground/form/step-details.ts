import type { StepDocument } from '@routebord/schema'
import { textIn } from '../text-in-locale.ts'
import { choiceField, dateField, optionsOf } from './controls.ts'
import { editOfStep } from './edit-of-step.ts'
import { evidenceTicks } from './evidence-fields.ts'
import { feelingFields } from './feeling-fields.ts'
import { fold } from './fold.ts'
import type { FormSetting } from './form-setting.ts'
import { frictionFields } from './friction-fields.ts'
import { signFields } from './sign-fields.ts'
import { touchpointFields } from './touchpoint-fields.ts'

/** All else that is known of a step, folded away. */
export function stepDetails(setting: FormSetting, { id, title }: StepDocument): HTMLElement {
  const { details } = setting.fields
  const about = { key: `step:${id}`, summary: details.ofStep, name: textIn(title, setting.locale) }
  return fold(setting, about, (current) => {
    const step = current.document.steps.find((other) => other.id === id)
    if (step === undefined) return []
    return [
      kindField(current, step),
      observedField(current, step),
      dayField(current, step, 'start'),
      dayField(current, step, 'end'),
      feelingFields(current, step),
      touchpointFields(current, step),
      frictionFields(current, step),
      signFields(current, step),
      evidenceTicks(current, 'step', step, (set) =>
        editOfStep(id, ({ evidence }) => ({ evidence: set(evidence) })),
      ),
    ]
  })
}

function kindField({ fields, reshape }: FormSetting, { id, kind = 'activity' }: StepDocument) {
  const { kind: label, kinds } = fields.details
  const options = optionsOf(kinds)
  return choiceField(label, options, kind, `kind:${id}`, (value) =>
    reshape(
      editOfStep(id, () => ({ kind: value as StepDocument['kind'] })),
      `kind:${id}`,
    ),
  )
}

function observedField({ fields, reshape }: FormSetting, { id, observed = 'yes' }: StepDocument) {
  const { observed: label, observations } = fields.details
  const options = optionsOf(observations)
  return choiceField(label, options, observed, `observed:${id}`, (value) =>
    reshape(
      editOfStep(id, () => ({ observed: value as StepDocument['observed'] })),
      `observed:${id}`,
    ),
  )
}

/** A time of day that somebody wrote stays as long as the day does. */
function dayField(
  { fields, reshape }: FormSetting,
  { id, ...step }: StepDocument,
  end: 'start' | 'end',
) {
  return dateField(fields.details[end], step[end] ?? '', `${end}:${id}`, (day) =>
    reshape(
      editOfStep(id, () => ({ [end]: day === '' ? undefined : day })),
      `${end}:${id}`,
    ),
  )
}
