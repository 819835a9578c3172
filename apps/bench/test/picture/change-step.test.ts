import { twoRoles } from '@routebord/examples'
import { expect, test } from 'vitest'
import { changeStep } from '../../picture/page/change-step.ts'

test('one step has another title of the same length, and nothing else is changed', () => {
  const document = { ...twoRoles, steps: twoRoles.steps.map((step) => ({ ...step, title: 'Ann' })) }
  const changed = changeStep(document, 1)
  expect(changed.steps.map(({ title }) => title).slice(0, 3)).toEqual(['Ann', 'Aun', 'Ann'])
  expect({ ...changed, steps: document.steps }).toEqual(document)
})

test('a title in several languages changes in each', () => {
  const [step] = twoRoles.steps
  if (step === undefined) throw new Error('the example has no step')
  const document = { ...twoRoles, steps: [{ ...step, title: { en: 'Band', da: 'Ny' } }] }
  expect(changeStep(document, 0).steps[0]?.title).toEqual({ en: 'Bend', da: 'Na' })
})
