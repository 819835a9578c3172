import type { PhaseDocument } from '@routebord/schema'
import { addPhase, changePhase, removePhase } from '../edit-phases.ts'
import { addStep } from '../edit-steps.ts'
import { button, element } from '../element.ts'
import { newId } from '../new-id.ts'
import { textIn, withWords } from '../text-in-locale.ts'
import { group, textField } from './controls.ts'
import type { FormSetting } from './form-setting.ts'
import { removeButton } from './remove-button.ts'
import { stepFields } from './step-fields.ts'

/** The phases with their steps, and a way to add and remove them. */
export function phaseFields(setting: FormSetting): HTMLElement {
  const { document, fields, reshape } = setting
  const add = button(
    fields.addPhase,
    () => {
      const id = newId(fields.newPhase, document.phases)
      reshape((doc) => addPhase(doc, fields.newPhase), `phase:${id}`)
    },
    { 'data-key': 'add-phase', class: 'add' },
  )
  const phases = document.phases.map((phase) => phaseGroup(setting, phase))
  return group(fields.phases, 'phase-fields', ...phases, add)
}

function phaseGroup(setting: FormSetting, phase: PhaseDocument): HTMLElement {
  const { document, locale, fields, reword, reshape } = setting
  const { id } = phase
  const title = textIn(phase.title, locale)
  const head = element(
    'div',
    { class: 'row' },
    textField(fields.phase, title, `phase:${id}`, (words) =>
      reword((doc) => changePhase(doc, id, withWords(phase.title, locale, words))),
    ),
    removeButton(setting, {
      name: title,
      edit: (doc) => removePhase(doc, id),
      focus: 'add-phase',
      disabled: document.phases.length === 1,
    }),
  )
  const steps = document.steps.filter((step) => step.phase === id)
  const add = button(
    fields.addStep,
    () => {
      const step = newId(fields.newStep, document.steps)
      reshape((doc) => addStep(doc, id, fields.newStep), `step:${step}`)
    },
    { 'data-key': `add-step:${id}`, class: 'add', 'aria-label': `${fields.addStep}: ${title}` },
  )
  const parts = steps.map((step, i) =>
    stepFields(setting, step, { isFirst: i === 0, isLast: i === steps.length - 1 }),
  )
  return group(title, 'phase', head, ...parts, add)
}
