import { type Company, companyOf, findAbsence, findAbsences } from './company.ts'
import type { IdIndex } from './id-index.ts'
import type { Finding, IssuePath } from './issue.ts'
import { DATE_PATTERN } from './patterns.ts'
import { describeReceived } from './received.ts'
import { entriesOf, recordOf } from './salvage.ts'

/** Finds what is wrong with steps among the rest of a document. */
export function findStepFaults(input: unknown, ids: IdIndex): Finding[] {
  const { min = -2, max = 2 } = recordOf(recordOf(input).emotionScale)
  return entriesOf(input, 'steps').flatMap(({ index, value: step }) => {
    const path = ['steps', index]
    const company = companyOf(step)
    return [
      ...endFault(step, path),
      ...experienceFaults(step, company, path, [min, max]),
      ...entriesOf(step, 'frictions').flatMap((friction) =>
        findAbsences(friction.value, company, [...path, 'frictions', friction.index], ids),
      ),
    ]
  })
}

function endFault(step: Readonly<Record<string, unknown>>, path: IssuePath): Finding[] {
  const [start, end] = [step.start, step.end].map((date) =>
    typeof date === 'string' && DATE_PATTERN.test(date) ? Date.parse(date) : Number.NaN,
  )
  if (start === undefined || end === undefined || !(end < start)) return []
  return [
    {
      code: 'end-before-start',
      path: [...path, 'end'],
      expected: `≥ "${step.start}"`,
      received: step.end,
    },
  ]
}

function experienceFaults(
  step: Readonly<Record<string, unknown>>,
  company: Company,
  path: IssuePath,
  [min, max]: readonly [unknown, unknown],
): Finding[] {
  // On a scale that is itself a fault no feeling is right or wrong.
  const isUpsideDown = typeof min === 'number' && typeof max === 'number' && !(min < max)
  return Object.entries(recordOf(step.experience)).flatMap(([role, experience]) => {
    const at = [...path, 'experience', role]
    const { emotion } = recordOf(experience)
    const faults = findAbsence(role, company, at)
    if (isUpsideDown || typeof emotion !== 'number') return faults
    const isBelow = typeof min === 'number' && emotion < min
    const isAbove = typeof max === 'number' && emotion > max
    if (!isBelow && !isAbove) return faults
    return [
      ...faults,
      {
        code: 'emotion-outside-scale' as const,
        path: [...at, 'emotion'],
        expected: `${describeReceived(min)} … ${describeReceived(max)}`,
        received: emotion,
      },
    ]
  })
}
