import type { StepDocument } from '@routebord/schema'
import { changeStep } from '../edit-steps.ts'
import type { Edit } from './form-setting.ts'

/** Makes a change to a step out of what the step is by then: other fields may have changed it since the form was made. */
export function editOfStep(
  id: string,
  change: (step: StepDocument) => Parameters<typeof changeStep>[2],
): Edit {
  return (document) => {
    const step = document.steps.find((other) => other.id === id)
    return step ? changeStep(document, id, change(step)) : document
  }
}
