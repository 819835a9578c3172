import { deriveComposite } from '@routebord/analysis'
import { expect, test } from 'vitest'
import { findFaults } from '../../src/layout/find-faults.ts'
import { makeJourney } from '../../src/layout/make-journey.ts'
import type { Box, Placement } from '../../src/layout/placement.ts'

const journey = makeJourney({ roles: 2, steps: 4 }, 'at the start')
const composite = deriveComposite(journey)

/** All steps one after another, each moved to the left by so many px; without one, if an id is given. */
function placeInRow(moved: number, without?: string): Placement {
  const boxAt = (index: number): Box => {
    const left = (100 - moved) * index
    return { left, right: left + 80, top: 0, bottom: 10 }
  }
  const here = journey.steps.filter(({ id }) => id !== without)
  return {
    boxes: new Map(here.map((step) => [step, boxAt(step.index)])),
    threads: new Map(journey.roles.map((role) => [role, []])),
  }
}

test('a placement with all steps one after another has no faults', () => {
  expect(findFaults(composite, placeInRow(0))).toEqual([])
})

test('a step that is left out is a fault', () => {
  expect(findFaults(composite, placeInRow(0, 'step-2'))).toEqual(['step-2 is left out'])
})

test('a role without a thread is a fault', () => {
  const placement = { ...placeInRow(0), threads: new Map() }
  expect(findFaults(composite, placement)).toEqual(
    journey.roles.map(({ id }) => `${id} has no thread`),
  )
})

test('steps over one another, and steps not to the right of those before, are faults', () => {
  const faults = findFaults(composite, placeInRow(30))
  expect(faults).toContain('step-1 overlaps opening')
  expect(faults).toContain('step-1 does not stand to the right of opening')
})
