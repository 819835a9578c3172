import type { StepDocument } from '@routebord/schema'
import { setPart } from '../edit-roles.ts'
import { changeStep, moveStep, removeSteps } from '../edit-steps.ts'
import { button, element } from '../element.ts'
import { textIn, withWords } from '../text-in-locale.ts'
import { choiceField, group, textField, tickField } from './controls.ts'
import type { FormSetting } from './form-setting.ts'
import { removeButton } from './remove-button.ts'
import { stepDetails } from './step-details.ts'

/** A step: its words, its phase, who takes part, and where it stands among the others. */
export function stepFields(
  setting: FormSetting,
  step: StepDocument,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
): HTMLElement {
  const { document, locale, fields, reword, reshape } = setting
  const { id } = step
  const title = textIn(step.title, locale)
  return group(
    title,
    'step',
    textField(fields.step, title, `step:${id}`, (words) =>
      reword((doc) => changeStep(doc, id, { title: withWords(step.title, locale, words) })),
    ),
    choiceField(
      fields.phase,
      document.phases.map((phase) => ({ value: phase.id, text: textIn(phase.title, locale) })),
      step.phase,
      `step-phase:${id}`,
      (phase) => reshape((doc) => changeStep(doc, id, { phase }), `step-phase:${id}`),
    ),
    parts(setting, step),
    stepDetails(setting, step),
    moves(setting, { id, title, phase: step.phase, ...place }),
  )
}

function parts(
  { document, locale, fields, reshape }: FormSetting,
  step: StepDocument,
): HTMLElement {
  const ticks = document.roles.map((role) => {
    const key = `part:${step.id}:${role.id}`
    return tickField(textIn(role.name, locale), step.roles.includes(role.id), key, (takesPart) =>
      reshape((doc) => setPart(doc, { step: step.id, role: role.id, takesPart }), key),
    )
  })
  return group(fields.takesPart, 'ticks', ...ticks)
}

function moves(
  setting: FormSetting,
  step: { id: string; title: string; phase: string; isFirst: boolean; isLast: boolean },
): HTMLElement {
  const { fields, reshape } = setting
  const { id, title, phase } = step
  const move = (text: string, by: -1 | 1, key: string, disabled: boolean): HTMLButtonElement =>
    button(text, () => reshape((doc) => moveStep(doc, id, by), `${key}:${id}`), {
      'data-key': `${key}:${id}`,
      'aria-label': `${text}: ${title}`,
      disabled,
    })
  return element(
    'div',
    { class: 'moves' },
    move(fields.earlier, -1, 'earlier', step.isFirst),
    move(fields.later, 1, 'later', step.isLast),
    removeButton(setting, {
      name: title,
      edit: (doc) => removeSteps(doc, [id]),
      focus: `add-step:${phase}`,
    }),
  )
}
