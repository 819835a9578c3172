import type { JourneyDocument } from '@routebord/schema'
import { expect, test } from 'vitest'
import { methodExamples } from '../src/method/index.ts'
import { onlyPhases } from '../src/method/only-phases.ts'
import { onlyRole } from '../src/method/only-role.ts'

function example(name: string): JourneyDocument {
  const document = methodExamples[name]
  if (document === undefined) throw new Error(`there is no example "${name}"`)
  return document
}

test('onlyRole takes out one role with what it feels and asks', () => {
  const alone = onlyRole(example('bouncy-ball-4'), 'specialist', 'specialist-alone')
  expect(alone.id).toBe('specialist-alone')
  expect(alone.steps.map(({ id }) => id)).not.toContain('jams')
  expect(alone.steps.every(({ roles }) => roles.join() === 'specialist')).toBe(true)
  expect(alone.signposts?.map(({ id }) => id)).toEqual(['which-standards', 'how-loud'])
  expect(alone).not.toHaveProperty('links')
})

test('onlyPhases takes out some phases, and leaves nothing behind that leads out of them', () => {
  const own = { id: 'deal', title: 'The deal' }
  const part = onlyPhases(example('bouncy-ball-4'), ['trial', 'decision'], own)
  expect(part).toMatchObject(own)
  expect(part.phases.map(({ id }) => id)).toEqual(['trial', 'decision'])
  expect(part.steps.map(({ id }) => id)).toEqual([
    'quotes',
    'trial-day',
    'silence',
    'which-machine',
  ])
  expect(part.signposts?.map(({ id }) => id)).toEqual(['how-loud'])
  expect(part.links).toHaveLength(1)
  const need = onlyPhases(example('bouncy-ball-4'), ['need'], own)
  expect(need.roles.map(({ id }) => id)).toEqual(['operator', 'specialist'])
  expect(need.links).toEqual([])
})

test('each pair of a bad map and a good one differs in what it is about, and in nothing else', () => {
  const [bad, good] = [example('no-politics'), example('with-politics')]
  const politics = { roles: good.roles, steps: good.steps, links: good.links }
  expect({ ...bad, id: good.id, title: good.title, ...politics }).toEqual(good)
  expect(good.steps).toEqual(expect.arrayContaining([...bad.steps]))
  expect(bad.roles.map(({ id }) => id)).toEqual(['specialist', 'procurement'])
  expect(bad.links?.map(({ kind }) => kind)).toEqual(['handoff'])
  const withoutTouchpoints = ({ steps }: JourneyDocument) =>
    steps.map(({ touchpoints: _, ...step }) => step)
  const [direct, heard] = [example('only-direct'), example('heard-elsewhere')]
  expect(withoutTouchpoints(direct)).toEqual(withoutTouchpoints(heard))
  const indirect = heard.steps.flatMap(({ touchpoints = [] }) =>
    touchpoints.filter((one) => !one.direct),
  )
  expect(indirect).toHaveLength(5)
})
