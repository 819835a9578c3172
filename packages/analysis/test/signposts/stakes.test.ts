import type { StepDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { goodSignpost } from '../calm-map.ts'
import { audited, auditedSign } from './audited.ts'

const STOP = {
  title: { en: 'No parts', da: 'Ingen dele', nl: 'Geen onderdelen' },
  kind: 'obstacle',
  severity: 3,
} as const
const DECISION: Partial<StepDocument> = { kind: 'decision' }
const SUNK: Partial<StepDocument> = {
  experience: { operator: { emotion: -1.5, basis: 'observed' } },
}

describe('much is at stake', () => {
  const frictionFor = (role: string, severity: 1 | 2 | 3): Partial<StepDocument> => ({
    frictions: [{ ...STOP, severity, roles: [role] }],
  })
  const feels = (emotion: number, role = 'operator'): Partial<StepDocument> => ({
    experience: { [role]: { emotion } },
  })

  test.each([
    ['a milestone', { kind: 'milestone' as const }, 2],
    ['a friction that stops another role', frictionFor('boss', 3), 2],
    ['a friction that costs time', frictionFor('operator', 2), 2],
    ['a friction that stops', frictionFor('operator', 3), 3],
    ['a friction gone in this journey', { frictions: [{ ...STOP, removedIn: 'calm' }] }, 2],
    ['a feeling at the border of the lowest quarter', feels(-1), 2],
    ['a feeling below it', feels(-1.25), 3],
    ['the feeling of another role', feels(-2, 'boss'), 2],
    ['a quote without a feeling', { experience: { operator: { quote: 'Oh' } } }, 2],
  ])('by %s or not', (_, talks, weight) => {
    const sign = { status: 'missing', at: { step: 'talks' } } as const
    expect(auditedSign(sign, { steps: { talks } })[0]?.weight).toBe(weight)
  })

  test.each([
    [{ min: 1, max: 5 }, 2, 2],
    [{ min: 1, max: 5 }, 1.9, 3],
    [{ min: 0, max: 10 }, 2.5, 2],
    [{ min: 0, max: 10 }, 2.4, 3],
  ])('on the scale %j at %d', (emotionScale, emotion, weight) => {
    const signposts = [goodSignpost({ status: 'missing' })]
    const changes = { steps: { jams: feels(emotion) }, document: { emotionScale, signposts } }
    expect(audited(changes)[0]?.weight).toBe(weight)
  })

  test('for any of the roles', () => {
    const sign = { status: 'missing', roles: ['operator', 'boss'], at: { step: 'talks' } } as const
    const steps = { talks: frictionFor('boss', 3) }
    expect(auditedSign(sign, { steps })).toMatchObject([
      {
        weight: 3,
        en: 'Operator and Boss: “Why?” goes unanswered before “They talk”. That is where it stops: “No parts”.',
      },
    ])
  })

  test('in no phase but that of the signpost', () => {
    const sign = { status: 'missing', at: { phase: 'use' } } as const
    expect(auditedSign(sign, { steps: { talks: DECISION } })[0]?.weight).toBe(2)
  })

  test('by a decision sooner than by a friction, and by that sooner than by a feeling', () => {
    const all = { ...DECISION, ...SUNK, frictions: [STOP] }
    const decided = auditedSign({ status: 'missing' }, { steps: { jams: all } })
    expect(decided[0]?.en).toContain('decision')
    const stopped = auditedSign(
      { status: 'missing' },
      { steps: { jams: { ...SUNK, frictions: [STOP] } } },
    )
    expect(stopped[0]?.en).toContain('stops')
  })
})
