import type { StepDocument } from '@routebord/schema'
import { expect, test } from 'vitest'
import { calmDocument } from '../calm-map.ts'
import { found, keysFound } from './found.ts'

const PHASES = ['need', 'choice', 'use']

/** Steps from sketches: `D choice boss` is a decision of the boss in the phase of choice, `M` a milestone, `-` neither. */
function sketched(sketches: readonly string[]): readonly StepDocument[] {
  return sketches.map((sketch, place) => {
    const [kind, phase = '', ...roles] = sketch.split(' ')
    const id = `${kind === 'D' ? 'decision' : kind === 'M' ? 'milestone' : 'step'}-${place}`
    const known = kind === 'D' ? 'decision' : kind === 'M' ? 'milestone' : 'activity'
    return {
      id,
      title: { en: `En ${id}`, da: `Da ${id}`, nl: `Nl ${id}` },
      phase,
      roles,
      kind: known,
    }
  })
}

const only = { off: ['empty-phase', 'silent-role', 'need-without-signpost'] as const }

test('a purchase after which no user is seen stops too soon', () => {
  const steps = sketched(['- need operator', 'D choice boss', '- use boss'])
  expect(found({ document: { steps, signposts: [] } }, only)).toEqual([
    {
      key: 'nothing-after-purchase:decision-1',
      weight: 2,
      about: 'operator | choice | decision-1 | ',
      en: 'After “En decision-1” no user is seen again: the map stops at the purchase. How it turns out in use decides the next order.',
      da: 'Efter »Da decision-1« er ingen bruger at se: Kortet slutter ved købet. Hvordan det går i brug, afgør den næste ordre.',
      nl: 'Na ‘Nl decision-1’ is geen gebruiker meer te zien: de kaart stopt bij de aankoop. Hoe het in gebruik bevalt, bepaalt de volgende order.',
    },
  ])
})

test('where nobody is said to be a user, somebody must be seen', () => {
  const roles = { operator: { buying: ['influencer'] as const } }
  const steps = sketched(['- need operator', 'D choice boss'])
  expect(found({ roles, document: { steps, signposts: [] } }, only)).toEqual([
    {
      key: 'nothing-after-purchase:decision-1',
      weight: 2,
      about: ' | choice | decision-1 | ',
      en: 'After “En decision-1” nobody is seen again: the map stops at the purchase. How it turns out in use decides the next order.',
      da: 'Efter »Da decision-1« er ingen at se: Kortet slutter ved købet. Hvordan det går i brug, afgør den næste ordre.',
      nl: 'Na ‘Nl decision-1’ is niemand meer te zien: de kaart stopt bij de aankoop. Hoe het in gebruik bevalt, bepaalt de volgende order.',
    },
  ])
})

test.each([
  ['a user comes later', ['D choice boss', '- use operator'], undefined],
  ['a user comes later with others', ['D choice boss', '- use operator boss'], undefined],
  ['a user comes later in the same phase', ['D choice boss', '- choice operator'], undefined],
  ['a user decides', ['D choice boss operator'], 'decision-0'],
  [
    'a user comes later in the document and earlier in the journey',
    ['D choice boss', '- need operator'],
    'decision-0',
  ],
  ['nothing is decided', ['- need operator', 'M choice boss'], undefined],
  [
    'a user tries between two decisions',
    ['D need boss', '- choice operator', 'D use boss'],
    'decision-2',
  ],
  [
    'a user is there between signature and renewal',
    ['D need boss', 'M choice boss', '- use operator', 'D use boss'],
    undefined,
  ],
  [
    'a user is there between decision and signature',
    ['D need boss', '- choice operator', 'M use boss'],
    undefined,
  ],
  [
    'the decision before the signature is the last',
    ['D need boss', '- need operator', 'D choice boss', 'M choice boss'],
    'decision-2',
  ],
  [
    'the last milestone counts, not the first',
    ['D need boss', 'M need boss', '- need operator', 'D choice boss', 'M use boss'],
    'decision-3',
  ],
  [
    'a milestone comes before any decision',
    ['M need boss', '- need operator', 'D choice boss'],
    'decision-2',
  ],
])('when %s', (_, sketches, decision) => {
  const keys = keysFound({ document: { steps: sketched(sketches), signposts: [] } }, only)
  expect(keys).toEqual(decision === undefined ? [] : [`nothing-after-purchase:${decision}`])
})

test('where nobody is said to be a user, anybody will do', () => {
  const roles = { operator: { buying: ['influencer'] as const } }
  const steps = sketched(['- need operator', 'D choice boss', '- use boss'])
  expect(keysFound({ roles, document: { steps, signposts: [] } }, only)).toEqual([])
})

test.each(['use', 'support', 'renewal', 'leaving', 'other'] as const)(
  'not in a journey of %s',
  (kind) => {
    const steps = sketched(['- need operator', 'D choice boss'])
    expect(keysFound({ document: { kind, steps, signposts: [] } }, only)).toEqual([])
  },
)

test('the phases sketched with are those of the calm map', () => {
  expect(calmDocument().phases.map(({ id }) => id)).toEqual(PHASES)
})
