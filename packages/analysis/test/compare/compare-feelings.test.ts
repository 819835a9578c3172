import type { ExperienceDocument, JourneyDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { aboutOf, compared, edition, FIRST, saidBy } from './sketched-edition.ts'

type Feelings = Readonly<Record<string, Readonly<Record<string, number | ExperienceDocument>>>>

/** Gives steps feelings: by step, then by role. */
function felt(feelings: Feelings, more: Partial<JourneyDocument> = {}): JourneyDocument {
  const steps = Object.fromEntries(
    Object.entries(feelings).map(([step, byRole]) => [
      step,
      {
        experience: Object.fromEntries(
          Object.entries(byRole).map(([role, feeling]) => [
            role,
            typeof feeling === 'number' ? { emotion: feeling } : feeling,
          ]),
        ),
      },
    ]),
  )
  return edition(steps, more)
}

function between(before: Feelings, after: Feelings, more: Partial<JourneyDocument> = {}) {
  return compared(felt(after, more), {}, { ...felt(before), id: 'first' })
}

describe('feelings', () => {
  test('are means by role, and by role and phase, each with its number', () => {
    const { feelings } = between(
      { jams: { operator: -2 }, 'trial-day': { operator: -1, head: 1 }, budget: { head: 0 } },
      { jams: { operator: 1 }, 'trial-day': { operator: 2 }, 'first-week': { operator: 2 } },
    )
    const outline = (changes: typeof feelings.byPhase) =>
      changes.map(({ role, phase, before, after, difference }) => [
        role.after?.id,
        phase?.after?.id,
        [before.mean, before.n],
        [after.mean, after.n],
        difference,
      ])
    expect(feelings.scale).toEqual({ min: -2, max: 2 })
    expect(feelings.normalised).toBe(false)
    expect(outline(feelings.byRole)).toEqual([
      ['operator', undefined, [-1.5, 2], [5 / 3, 3], 5 / 3 + 1.5],
      ['head', undefined, [0.5, 2], [undefined, 0], undefined],
      ['buyer', undefined, [undefined, 0], [undefined, 0], undefined],
    ])
    expect(outline(feelings.byPhase)).toEqual([
      ['operator', 'need', [-2, 1], [1, 1], 3],
      ['operator', 'trial', [-1, 1], [2, 1], 3],
      ['operator', 'use', [undefined, 0], [2, 1], undefined],
      ['head', 'need', [0, 1], [undefined, 0], undefined],
      ['head', 'trial', [1, 1], [undefined, 0], undefined],
    ])
  })

  test('say how many of them are only assumed', () => {
    const { feelings } = between(
      { jams: { operator: { emotion: 1, basis: 'observed' } } },
      {
        jams: { operator: { emotion: 1, basis: 'assumed' } },
        'trial-day': { operator: { emotion: 1, basis: 'selfReported' } },
      },
    )
    expect(feelings.byRole[0]).toMatchObject({
      before: { n: 1, assumed: 0 },
      after: { n: 2, assumed: 1 },
    })
  })

  test('do not count where only a quote is given', () => {
    const { feelings } = between({ jams: { operator: { quote: 'Well' } } }, {})
    expect(feelings.byPhase).toEqual([])
  })

  test('keep roles and phases apart that only one map has', () => {
    const earlier = { ...felt({ jams: { operator: 1 } }), id: 'first' }
    const phases = [{ id: 'other', title: 'Search' }]
    const roles = [{ id: 'lawyer', name: 'Lawyer', buying: [] }]
    const steps = [
      {
        id: 'x',
        title: 'X',
        phase: 'other',
        roles: ['lawyer'],
        experience: { lawyer: { emotion: 2 } },
      },
    ]
    const { feelings } = compared(edition({}, { phases, roles, steps }), {}, earlier)
    expect(
      feelings.byPhase.map(({ role, phase, before, after }) => [
        role.before?.id ?? role.after?.id,
        phase?.before?.id ?? phase?.after?.id,
        before.n,
        after.n,
      ]),
    ).toEqual([
      ['operator', 'need', 1, 0],
      ['lawyer', 'other', 0, 1],
    ])
    expect(feelings.byRole.map(({ role }) => [role.before?.id, role.after?.id])).toEqual([
      ['operator', undefined],
      ['head', undefined],
      ['buyer', undefined],
      [undefined, 'lawyer'],
    ])
  })

  test('that are worse are told, phase by phase', () => {
    const comparison = between(
      { 'trial-day': { operator: 1 } },
      { 'trial-day': { operator: { emotion: -0.5, basis: 'assumed' } } },
    )
    expect(saidBy(comparison, 'feeling-worse')).toEqual([
      [
        'feeling-worse:operator@trial 2',
        'Operator: feels worse in Trial than before: from 1 (n = 1) to −0.5 (n = 1, assumed: 1).',
        'Operatør: har det dårligere i fasen Prøve end før: fra 1 (n = 1) til −0,5 (n = 1, antaget: 1).',
        'Operator: voelt zich slechter in de fase Proef dan voorheen: van 1 (n = 1) naar −0,5 (n = 1, aangenomen: 1).',
      ],
    ])
    expect(aboutOf(comparison, 'feeling-worse:operator@trial')).toEqual({
      roles: 'operator',
      phases: 'trial',
      steps: '',
      signposts: '',
    })
  })

  test('that are better are told in one sentence for each role', () => {
    const comparison = between(
      {
        jams: { operator: 0 },
        'trial-day': { operator: -2, head: 0 },
        'first-week': { operator: 1 },
      },
      {
        jams: { operator: 1 },
        'trial-day': { operator: 2, head: 1 },
        'first-week': { operator: 2 },
      },
    )
    expect(saidBy(comparison, 'feeling-better')).toEqual([
      [
        'feeling-better:operator 1',
        'Operator: feels better in Need, Trial, and Use, most of all in Trial: from −2 (n = 1) to 2 (n = 1).',
        'Operatør: har det bedre i faserne Behov, Prøve og Brug, mest i Prøve: fra −2 (n = 1) til 2 (n = 1).',
        'Operator: voelt zich beter in de fasen Behoefte, Proef en Gebruik, het meest in Proef: van −2 (n = 1) naar 2 (n = 1).',
      ],
      [
        'feeling-better:head 1',
        'Head: feels better in Trial: from 0 (n = 1) to 1 (n = 1).',
        'Chef: har det bedre i fasen Prøve: fra 0 (n = 1) til 1 (n = 1).',
        'Hoofd: voelt zich beter in de fase Proef: van 0 (n = 1) naar 1 (n = 1).',
      ],
    ])
    expect(aboutOf(comparison, 'feeling-better:operator').phases).toBe('need trial use')
  })

  test('that rise equally name the first phase', () => {
    const [finding] = between(
      { jams: { operator: 0 }, 'trial-day': { operator: 0 } },
      { jams: { operator: 1 }, 'trial-day': { operator: 1 } },
    ).findings
    expect(finding?.why.byLocale.en).toContain('most of all in Need')
  })

  test.each([
    [0.19, 0],
    [0.2, 1],
    [-0.19, 0],
    [-0.2, 1],
  ])('that differ by %d on a scale of four are %d findings', (difference, count) => {
    const { findings } = between({ jams: { operator: 0 } }, { jams: { operator: difference } })
    expect(findings).toHaveLength(count)
  })

  test('on different scales are brought to one, and that is said', () => {
    const wide = { emotionScale: { min: 1, max: 5 } }
    const comparison = between(
      { jams: { operator: -1 }, 'trial-day': { operator: 2 } },
      { jams: { operator: 2 }, 'trial-day': { operator: 4 } },
      wide,
    )
    expect(comparison.feelings.scale).toEqual({ min: -1, max: 1 })
    expect(comparison.feelings.normalised).toBe(true)
    expect(
      comparison.feelings.byPhase.map(({ before, after, difference }) => [
        before.mean,
        after.mean,
        difference,
      ]),
    ).toEqual([
      [-0.5, -0.5, 0],
      [1, 0.5, -0.5],
    ])
    const [jams, , trialDay] = comparison.steps.matched
    expect([jams?.changes, trialDay?.changes]).toEqual([[], ['experiences']])
    expect(saidBy(comparison, 'scales-differ')).toEqual([
      [
        'scales-differ:second 1',
        'Feelings were given on −2 to 2 before and on 1 to 5 now. Both are converted to −1 to 1.',
        'Før blev følelserne angivet fra −2 til 2, nu fra 1 til 5. Begge er omregnet til en skala fra −1 til 1.',
        'De gevoelsschaal liep van −2 tot 2 en loopt nu van 1 tot 5. Beide zijn omgerekend naar −1 tot 1.',
      ],
    ])
  })

  test.each([
    ['the lower end', { min: -3, max: 2 }],
    ['the upper end', { min: -2, max: 3 }],
  ])('are on another scale when %s differs', (_, emotionScale) => {
    expect(compared(edition({}, { emotionScale }), {}, FIRST).feelings.normalised).toBe(true)
  })

  test('that only one of the maps has are no difference', () => {
    const { findings } = between({ jams: { operator: 2 } }, { 'trial-day': { operator: -2 } })
    expect(findings).toEqual([])
  })
})
