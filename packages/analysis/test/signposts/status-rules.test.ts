import type { SignpostDocument, StepDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { goodSignpost } from '../calm-map.ts'
import { audited, auditedSign, keysOfSign } from './audited.ts'

const STOP = {
  title: { en: 'No parts', da: 'Ingen dele', nl: 'Geen onderdelen' },
  kind: 'obstacle',
  severity: 3,
} as const
const DECISION: Partial<StepDocument> = { kind: 'decision' }
const SUNK: Partial<StepDocument> = {
  experience: { operator: { emotion: -1.5, basis: 'observed' } },
}

test('on a calm map nothing is amiss', () => {
  expect(audited({})).toEqual([])
})

describe('a question nobody answers', () => {
  test('is open', () => {
    expect(auditedSign({ status: 'missing' })).toEqual([
      {
        key: 'open:sign',
        weight: 2,
        about: 'operator | need | jams | sign',
        en: 'Operator: “Why?” goes unanswered before “It jams”.',
        da: 'Operatør: »Hvorfor?« står ubesvaret før »Den standser«.',
        nl: 'Operateur: ‘Waarom?’ blijft onbeantwoord vóór ‘Hij hapert’.',
      },
    ])
  })

  test.each([
    ['before', ['before “', 'før »', 'vóór ‘']],
    ['during', ['during “', 'under »', 'tijdens ‘']],
    ['after', ['after “', 'efter »', 'na ‘']],
  ] as const)('%s a step', (moment, [en, da, nl]) => {
    const [finding] = auditedSign({ status: 'missing', at: { step: 'jams', moment } })
    expect(finding?.en).toBe(`Operator: “Why?” goes unanswered ${en}It jams”.`)
    expect(finding?.da).toBe(`Operatør: »Hvorfor?« står ubesvaret ${da}Den standser«.`)
    expect(finding?.nl).toBe(`Operateur: ‘Waarom?’ blijft onbeantwoord ${nl}Hij hapert’.`)
  })

  test.each([
    ['before', ['in', 'i', 'in']],
    ['during', ['in', 'i', 'in']],
    ['after', ['at the end of', 'sidst i', 'aan het eind van']],
  ] as const)('in a phase, with the moment %s', (moment, [en, da, nl]) => {
    const [finding] = auditedSign({ status: 'missing', at: { phase: 'need', moment } })
    expect(finding?.about).toBe('operator | need |  | sign')
    expect(finding?.en).toBe(`Operator: “Why?” goes unanswered ${en} Need.`)
    expect(finding?.da).toBe(`Operatør: »Hvorfor?« står ubesvaret ${da} Behov.`)
    expect(finding?.nl).toBe(`Operateur: ‘Waarom?’ blijft onbeantwoord ${nl} Behoefte.`)
  })

  test.each([
    [
      'a decision is taken',
      DECISION,
      [
        'That is where the decision is taken.',
        'Det er dér, beslutningen træffes.',
        'Daar valt de beslissing.',
      ],
    ],
    [
      'a friction stops the role',
      { frictions: [STOP] },
      [
        'That is where it stops: “No parts”.',
        'Dér går det i stå: »Ingen dele«.',
        'Daar loopt het vast: ‘Geen onderdelen’.',
      ],
    ],
    [
      'spirits sink',
      SUNK,
      [
        'That is where spirits sink.',
        'Dér er stemningen i bund.',
        'Daar bereikt de stemming een dieptepunt.',
      ],
    ],
  ] as const)('misleads where %s', (_, jams, [en, da, nl]) => {
    expect(auditedSign({ status: 'missing' }, { steps: { jams } })).toEqual([
      {
        key: 'open:sign',
        weight: 3,
        about: 'operator | need | jams | sign',
        en: `Operator: “Why?” goes unanswered before “It jams”. ${en}`,
        da: `Operatør: »Hvorfor?« står ubesvaret før »Den standser«. ${da}`,
        nl: `Operateur: ‘Waarom?’ blijft onbeantwoord vóór ‘Hij hapert’. ${nl}`,
      },
    ])
  })

  test.each([
    [
      DECISION,
      [
        'In the same phase a decision is taken: “They talk”.',
        'I samme fase træffes en beslutning: »De taler«.',
        'In dezelfde fase valt een beslissing: ‘Ze praten’.',
      ],
    ],
    [
      { frictions: [STOP] },
      [
        'That is where it stops: “No parts”.',
        'Dér går det i stå: »Ingen dele«.',
        'Daar loopt het vast: ‘Geen onderdelen’.',
      ],
    ],
    [
      SUNK,
      [
        'Spirits sink at “They talk”.',
        'Stemningen er i bund ved »De taler«.',
        'De stemming bereikt een dieptepunt bij ‘Ze praten’.',
      ],
    ],
  ] as const)('in a phase names the step where it matters most', (talks, [en, da, nl]) => {
    const [finding] = auditedSign(
      { status: 'missing', at: { phase: 'need' } },
      { steps: { talks } },
    )
    expect(finding).toMatchObject({
      weight: 3,
      en: `Operator: “Why?” goes unanswered in Need. ${en}`,
      da: `Operatør: »Hvorfor?« står ubesvaret i Behov. ${da}`,
      nl: `Operateur: ‘Waarom?’ blijft onbeantwoord in Behoefte. ${nl}`,
    })
  })

  test('in a phase names the first such step', () => {
    const steps = { jams: SUNK, talks: DECISION }
    const [finding] = auditedSign({ status: 'missing', at: { phase: 'need' } }, { steps })
    expect(finding?.en).toContain('Spirits sink at “It jams”.')
  })
})

describe('an answer that is only planned', () => {
  test('weakens the map where much is at stake', () => {
    expect(auditedSign({ status: 'planned' }, { steps: { jams: DECISION } })).toEqual([
      {
        key: 'planned-only:sign',
        weight: 2,
        about: 'operator | need | jams | sign',
        en: 'Operator: before “It jams”, the answer to “Why?” is only planned. That is where the decision is taken.',
        da: 'Operatør: før »Den standser« er svaret på »Hvorfor?« kun planlagt. Det er dér, beslutningen træffes.',
        nl: 'Operateur: vóór ‘Hij hapert’ is het antwoord op ‘Waarom?’ alleen nog maar gepland. Daar valt de beslissing.',
      },
    ])
  })

  test('is well where little is', () => {
    expect(keysOfSign({ status: 'planned' })).toEqual([])
  })

  test.each(['placed', 'retired'] as const)('is not one that is %s', (status) => {
    expect(keysOfSign({ status }, { steps: { jams: DECISION } })).toEqual([])
  })
})

describe('an answer that was taken down', () => {
  const gone = (at: SignpostDocument['at'], roles: readonly string[] = ['operator']) =>
    ({ status: 'retired', at, roles }) as const

  test('is missed where no other replaces it', () => {
    expect(auditedSign(gone({ step: 'works' }))).toEqual([
      {
        key: 'retired:sign',
        weight: 2,
        about: 'operator | use | works | sign',
        en: 'Operator: the answer to “Why?” was taken down, and no other signpost in Use replaces it.',
        da: 'Operatør: svaret på »Hvorfor?« er taget ned, og intet andet vejskilt i Brug erstatter det.',
        nl: 'Operateur: het antwoord op ‘Waarom?’ is weggehaald, en geen ander routebord in Gebruik komt ervoor in de plaats.',
      },
    ])
  })

  test('is missed by those of its roles who have no other', () => {
    expect(auditedSign(gone({ step: 'talks' }, ['operator', 'boss']))).toMatchObject([
      { key: 'retired:sign', about: 'boss | need | talks | sign' },
    ])
  })

  test('is missed in its phase', () => {
    expect(keysOfSign(gone({ phase: 'use' }))).toEqual(['retired:sign'])
    expect(keysOfSign(gone({ phase: 'need' }))).toEqual([])
  })

  test.each([
    ['placed', []],
    ['planned', []],
    ['missing', ['retired:sign', 'open:why']],
    ['retired', ['retired:sign', 'retired:why']],
  ] as const)('with another that is %s', (status, keys) => {
    const signposts = [goodSignpost({ id: 'sign', status: 'retired' }), goodSignpost({ status })]
    expect(audited({ document: { signposts } }).map(({ key }) => key)).toEqual(keys)
  })

  test('is not missed beside one that is placed and one that is planned', () => {
    const signposts = [
      goodSignpost({ id: 'sign', status: 'retired' }),
      goodSignpost({ status: 'placed' }),
      goodSignpost({ id: 'soon', status: 'planned' }),
    ]
    expect(audited({ document: { signposts } })).toEqual([])
  })
})
