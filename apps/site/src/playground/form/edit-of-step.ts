import type { StepDocument } from '@routebord/schema'
import { changeAt } from '../edit-lists.ts'
import { changeStep } from '../edit-steps.ts'
import type { Edit } from './form-setting.ts'

/** The lists of a step whose entries have no ids. */
type ListName = 'frictions' | 'touchpoints'
type EntryOf<Name extends ListName> = NonNullable<StepDocument[Name]>[number]

/** Makes a change to an entry of a list of a step, out of what the entry is by then. */
export function editOfEntry<Name extends ListName>(
  step: string,
  name: Name,
  at: number,
  change: (known: EntryOf<Name>) => Partial<EntryOf<Name>>,
): Edit {
  return editOfStep(step, ({ [name]: list }) => {
    const entries = list as readonly EntryOf<Name>[] | undefined
    const known = entries?.[at]
    return known ? { [name]: changeAt(entries, at, change(known)) } : {}
  })
}

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
