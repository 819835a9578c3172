import type { SignpostDocument, StepDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { calmDocument } from '../calm-map.ts'
import { auditedSign, keysOfSign } from './audited.ts'

const title = (name: string) => ({ en: name, da: `da ${name}`, nl: `nl ${name}` })

/** The calm map with steps of the operator and the boss in the phase of choice, told by their kinds: `a`, `d` or `m`. */
function choosing(kinds: string, roles: readonly string[] = ['operator', 'boss']) {
  const KINDS = { a: 'activity', d: 'decision', m: 'milestone' } as const
  const steps: readonly StepDocument[] = [...kinds].map((kind, place) => ({
    id: `s${place}`,
    title: title(`S${place}`),
    phase: 'choice',
    roles,
    kind: KINDS[kind as keyof typeof KINDS],
  }))
  const [jams, talks, , , works] = calmDocument().steps
  return {
    document: { steps: [jams, talks, ...steps, works].filter((step) => step !== undefined) },
  }
}

const at = (step: string, moment?: 'before' | 'during' | 'after'): Partial<SignpostDocument> => ({
  at: { step, ...(moment && { moment }) },
})

describe('an answer after the decision is too late', () => {
  test('at the step that decides', () => {
    expect(auditedSign(at('s0', 'after'), choosing('d'))).toEqual([
      {
        key: 'too-late:sign',
        weight: 2,
        about: 'operator | choice | s0 | sign',
        en: 'Operator: “Why?” stands after “S0”. By then the decision is taken.',
        da: 'Operatør: »Hvorfor?« står efter »da S0«. Så er beslutningen truffet.',
        nl: 'Operateur: ‘Waarom?’ staat na ‘nl S0’. Dan is de beslissing al gevallen.',
      },
    ])
  })

  test('at a later step of the phase', () => {
    expect(auditedSign(at('s1'), choosing('da'))).toEqual([
      {
        key: 'too-late:sign',
        weight: 2,
        about: 'operator | choice | s0 s1 | sign',
        en: 'Operator: “Why?” stands before “S1”. By then the decision is taken: “S0”.',
        da: 'Operatør: »Hvorfor?« står før »da S1«. Så er beslutningen truffet: »da S0«.',
        nl: 'Operateur: ‘Waarom?’ staat vóór ‘nl S1’. Dan is de beslissing al gevallen: ‘nl S0’.',
      },
    ])
  })

  test('at the end of the phase', () => {
    const sign = { at: { phase: 'choice', moment: 'after' } } as const
    expect(auditedSign(sign, choosing('da'))).toMatchObject([
      {
        about: 'operator | choice | s0 | sign',
        en: 'Operator: “Why?” stands at the end of Choice. By then the decision is taken: “S0”.',
      },
    ])
  })

  test.each([
    ['before the decision', at('s0', 'before'), 'd', 0],
    ['during the decision', at('s0', 'during'), 'd', 0],
    ['before an earlier step', at('s0'), 'ad', 0],
    ['after an earlier step', at('s0', 'after'), 'ad', 0],
    ['during a later step', at('s1', 'during'), 'da', 1],
    ['after a later step', at('s1', 'after'), 'da', 1],
    ['in the phase at large', { at: { phase: 'choice' } }, 'da', 0],
    ['during the phase', { at: { phase: 'choice', moment: 'during' as const } }, 'da', 0],
    ['in the next phase', at('works'), 'd', 0],
    ['before another decision', at('s1'), 'dad', 0],
    ['before a signature', at('s1'), 'dam', 0],
    ['at the signature', at('s1'), 'dm', 0],
    ['after the signature', at('s1', 'after'), 'dm', 0],
    ['after a milestone that comes first', at('s2'), 'mda', 1],
    ['after an earlier decision itself', at('s0', 'after'), 'dad', 1],
    ['after an earlier decision that is signed later', at('s0', 'after'), 'dm', 1],
    ['after a milestone alone', at('s1'), 'ma', 0],
  ])('%s or not', (_, sign, kinds, n) => {
    expect(keysOfSign(sign, choosing(kinds))).toHaveLength(n)
  })

  test.each([
    ['planned', 1],
    ['placed', 1],
    ['missing', 0],
    ['retired', 0],
  ] as const)('when it is %s: %d', (status, n) => {
    const keys = keysOfSign({ ...at('s1'), status }, choosing('da'))
    expect(keys.filter((key) => key.startsWith('too-late'))).toHaveLength(n)
  })

  test('for those who took part in it', () => {
    const { document } = choosing('da')
    const steps = document.steps.map((step) =>
      step.id === 's0' ? { ...step, roles: ['boss'] } : step,
    )
    const sign = { ...at('s1'), roles: ['operator', 'boss'] }
    expect(auditedSign(sign, { document: { steps } })).toMatchObject([
      {
        about: 'boss | choice | s0 s1 | sign',
        en: 'Boss: “Why?” stands before “S1”. By then the decision is taken: “S0”.',
      },
    ])
  })

  test('for several at once', () => {
    const sign = { ...at('s1'), roles: ['operator', 'boss'] }
    expect(auditedSign(sign, choosing('da'))).toMatchObject([
      { about: 'operator boss | choice | s0 s1 | sign' },
    ])
  })

  test('for those of one decision where there are two', () => {
    const { document } = choosing('dda')
    const steps = document.steps.map((step) =>
      step.id === 's1' ? { ...step, roles: ['boss'] } : step,
    )
    const sign = { ...at('s2'), roles: ['operator', 'boss'] }
    expect(auditedSign(sign, { document: { steps } })).toMatchObject([
      { about: 'operator | choice | s0 s2 | sign' },
    ])
  })

  test('not for one who is not there, though the step decides', () => {
    const sign = { ...at('picks', 'after') }
    expect(keysOfSign(sign)).toEqual(['misplaced:sign'])
  })
})

describe('in a phase that is always on an answer is too late', () => {
  const [need, choice, use] = calmDocument().phases
  /** The calm map with some of its phases always on. */
  const always = (...ids: readonly string[]) => ({
    phases: [need, choice, use].flatMap((phase) =>
      phase === undefined ? [] : { ...phase, alwaysOn: ids.includes(phase.id) },
    ),
  })
  const boss = { roles: ['boss'] }

  test('not for standing behind a decision, because the phase goes on', () => {
    const { document } = choosing('da')
    expect(keysOfSign(at('s1'), { document })).toHaveLength(1)
    expect(keysOfSign(at('s1'), { document: { ...document, ...always('choice') } })).toEqual([])
    const end = { at: { phase: 'choice', moment: 'after' } } as const
    expect(keysOfSign(end, { document: { ...document, ...always('choice') } })).toEqual([])
  })

  test('right after the decision itself all the same', () => {
    const document = { ...choosing('d').document, ...always('choice') }
    expect(keysOfSign(at('s0', 'after'), { document })).toEqual(['too-late:sign'])
  })

  test('for who leaves there, while others go on to a later phase', () => {
    const document = always('choice')
    expect(keysOfSign({ ...boss, ...at('signs', 'after') }, { document })).toEqual([
      'too-late:sign',
    ])
  })

  test('not for who leaves in the last of the others', () => {
    const sign = { ...boss, ...at('signs', 'after') }
    expect(keysOfSign(sign)).toEqual(['too-late:sign'])
    expect(keysOfSign(sign, { document: always('use') })).toEqual([])
    expect(keysOfSign(at('works', 'after'), { document: always('use') })).toEqual([])
    expect(keysOfSign(sign, { document: always('need', 'choice', 'use') })).toEqual([])
  })
})

describe('an answer after the trouble is too late', () => {
  const friction = { title: title('No parts'), kind: 'noise', severity: 3 } as const

  test('when a friction has stopped the role', () => {
    const steps = { jams: { frictions: [friction] } }
    expect(auditedSign(at('jams', 'after'), { steps })).toEqual([
      {
        key: 'too-late:sign',
        weight: 1,
        about: 'operator | need | jams | sign',
        en: 'Operator: “Why?” stands after “It jams”. By then the harm is done: “No parts”.',
        da: 'Operatør: »Hvorfor?« står efter »Den standser«. Så er skaden sket: »da No parts«.',
        nl: 'Operateur: ‘Waarom?’ staat na ‘Hij hapert’. Dan is het kwaad al geschied: ‘nl No parts’.',
      },
    ])
  })

  test('when its feeling was at the bottom', () => {
    const steps = { jams: { experience: { operator: { emotion: -2 } } } }
    expect(auditedSign(at('jams', 'after'), { steps })).toEqual([
      {
        key: 'too-late:sign',
        weight: 1,
        about: 'operator | need | jams | sign',
        en: 'Operator: “Why?” stands after “It jams”. By then the low point is past.',
        da: 'Operatør: »Hvorfor?« står efter »Den standser«. Så er lavpunktet passeret.',
        nl: 'Operateur: ‘Waarom?’ staat na ‘Hij hapert’. Dan is het dieptepunt al voorbij.',
      },
    ])
  })

  test.each([
    ['before it', at('jams', 'before'), [friction], 0],
    ['during it', at('jams', 'during'), [friction], 0],
    ['after a lesser one', at('jams', 'after'), [{ ...friction, severity: 2 as const }], 0],
    ['at the end of its phase', { at: { phase: 'need', moment: 'after' as const } }, [friction], 0],
  ])('%s it is not', (_, sign, frictions, n) => {
    expect(keysOfSign(sign, { steps: { jams: { frictions } } })).toHaveLength(n)
  })

  test('for those whom it hurt, and sooner than for those who feel low', () => {
    const talks = {
      frictions: [{ ...friction, roles: ['boss'] }],
      experience: { operator: { emotion: -2 } },
    }
    const sign = { ...at('talks', 'after'), roles: ['operator', 'boss'] }
    expect(auditedSign(sign, { steps: { talks } })).toMatchObject([
      {
        about: 'boss | need | talks | sign',
        en: 'Boss: “Why?” stands after “They talk”. By then the harm is done: “No parts”.',
      },
    ])
  })
})

describe('an answer after the last step of a role is too late', () => {
  const boss = { roles: ['boss'] }

  test('but not in the last phase, though a step of an earlier one comes after it', () => {
    const { steps } = calmDocument()
    const [jams, talks, picks, signs, works] = steps
    const turned = [jams, talks, works, picks, signs].filter((step) => step !== undefined)
    expect(keysOfSign(at('works', 'after'), { document: { steps: turned } })).toEqual([])
  })

  test('when the role leaves before the end', () => {
    expect(auditedSign({ ...boss, ...at('signs', 'after') })).toEqual([
      {
        key: 'too-late:sign',
        weight: 1,
        about: 'boss | choice | signs | sign',
        en: 'Boss: “Why?” stands after “It is signed”. There the road ends.',
        da: 'Chef: »Hvorfor?« står efter »Den er underskrevet«. Dér ender vejen.',
        nl: 'Baas: ‘Waarom?’ staat na ‘Getekend’. Daar eindigt de weg.',
      },
    ])
  })

  test.each([
    ['before its last step', { ...boss, ...at('signs') }, 0],
    ['after an earlier step', { ...boss, ...at('talks', 'after') }, 0],
    [
      'at the end of its last phase',
      { ...boss, at: { phase: 'choice', moment: 'after' as const } },
      1,
    ],
    [
      'at the end of an earlier phase',
      { ...boss, at: { phase: 'need', moment: 'after' as const } },
      0,
    ],
    ['after the last step of all', at('works', 'after'), 0],
  ])('%s or not', (_, sign, n) => {
    expect(keysOfSign(sign)).toHaveLength(n)
  })

  test('where the last phase anyone is in is not the last of the map', () => {
    const phases = [...calmDocument().phases, { id: 'never', title: 'Never' }]
    expect(keysOfSign(at('works', 'after'), { document: { phases } })).toEqual([])
  })

  test('after trouble, which is said sooner', () => {
    const steps = { signs: { experience: { boss: { emotion: -2 } } } }
    const [finding] = auditedSign({ ...boss, ...at('signs', 'after') }, { steps })
    expect(finding?.en).toContain('By then the low point is past.')
  })
})
