import type { FrictionDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { aboutOf, compared, edition, FIRST, saidBy, step, words } from './sketched-edition.ts'

const NOISE: FrictionDocument = {
  title: words('Too much noise|For megen støj|Te veel lawaai'),
  kind: 'obstacle',
  severity: 2,
}
const QUEUE: FrictionDocument = {
  title: words('A long queue|En lang kø|Een lange rij'),
  kind: 'noise',
  severity: 1,
}

function between(before: readonly FrictionDocument[], after: readonly FrictionDocument[]) {
  const earlier = { ...FIRST, steps: edition({ 'trial-day': { frictions: before } }).steps }
  return compared(edition({ 'trial-day': { frictions: after } }), {}, earlier)
}

function outlineOf({ frictions }: ReturnType<typeof between>) {
  const nameOf = ({ title }: { readonly title: { readonly byLocale: object } }) =>
    Object.values(title.byLocale)[0]
  return {
    removed: frictions.removed.map(({ friction, before, after, claim, still }) =>
      [nameOf(friction), before.id, after?.id, claim, still && nameOf(still)].join(', '),
    ),
    added: frictions.added.map(({ friction, before, after }) =>
      [nameOf(friction), before?.id, after.id].join(', '),
    ),
    kept: frictions.kept.map(({ before, after, score, step: { before: at } }) =>
      [nameOf(before), nameOf(after), at.id, score].join(', '),
    ),
  }
}

describe('a friction', () => {
  test('is kept where the same step has one that is like it', () => {
    const louder = { ...NOISE, title: words('Too much noise!|For megen støj|Te veel lawaai') }
    const comparison = between([NOISE], [louder])
    expect(outlineOf(comparison)).toEqual({
      removed: [],
      added: [],
      kept: ['Too much noise, Too much noise!, trial-day, 1'],
    })
    expect(comparison.findings).toEqual([])
  })

  test('is gone, and another is new', () => {
    const comparison = between([NOISE], [QUEUE])
    expect(outlineOf(comparison)).toEqual({
      removed: ['Too much noise, trial-day, trial-day, none, '],
      added: ['A long queue, trial-day, trial-day'],
      kept: [],
    })
    expect(saidBy(comparison, 'friction-removed')).toEqual([
      [
        'friction-removed:trial-day 1',
        'Trial day: no longer hampered by “Too much noise”.',
        'Prøvedag: hæmmes ikke længere af »For megen støj«.',
        'Proefdag: geen last meer van ‘Te veel lawaai’.',
      ],
    ])
    expect(saidBy(comparison, 'friction-added')).toEqual([
      [
        'friction-added:trial-day 1',
        'Trial day: now hampered by “A long queue”.',
        'Prøvedag: hæmmes nu af »En lang kø«.',
        'Proefdag: nu last van ‘Een lange rij’.',
      ],
    ])
    expect(aboutOf(comparison, 'friction-removed:trial-day').steps).toBe('trial-day')
    expect(aboutOf(comparison, 'friction-added:trial-day')).toMatchObject({
      steps: 'trial-day',
      roles: 'operator head',
    })
  })

  test('that is new and stops the journey weighs more', () => {
    const weightOf = (severity: FrictionDocument['severity']) =>
      between([], [QUEUE, { ...NOISE, severity }]).findings.map(({ weight }) => weight)
    expect([weightOf(1), weightOf(2), weightOf(3)]).toEqual([[1], [1], [2]])
  })

  test('that was said to be gone is gone', () => {
    const comparison = between([{ ...NOISE, removedIn: 'second' }], [])
    expect(outlineOf(comparison).removed).toEqual([
      'Too much noise, trial-day, trial-day, confirmed, ',
    ])
    expect(saidBy(comparison, 'friction-removed')).toEqual([
      [
        'friction-removed:trial-day 1',
        'Trial day: no longer hampered by “Too much noise”, as intended.',
        'Prøvedag: hæmmes ikke længere af »For megen støj«, sådan som det var meningen.',
        'Proefdag: geen last meer van ‘Te veel lawaai’, zoals bedoeld.',
      ],
    ])
  })

  test('that nobody announced takes the intention from the others', () => {
    const [finding] = between([{ ...NOISE, removedIn: 'second' }, QUEUE], []).findings
    expect(finding?.why.byLocale.en).toBe(
      'Trial day: no longer hampered by “Too much noise” and “A long queue”.',
    )
  })

  test('that was said to be gone is still there', () => {
    const still = {
      ...NOISE,
      title: words('Too much noise|For megen støj|Te veel lawaai'),
      roles: ['head'],
    }
    const comparison = between([{ ...NOISE, removedIn: 'second' }], [still])
    expect(outlineOf(comparison)).toEqual({
      removed: ['Too much noise, trial-day, trial-day, contradicted, Too much noise'],
      added: [],
      kept: [],
    })
    expect(saidBy(comparison, 'friction-still-there')).toEqual([
      [
        'friction-still-there:trial-day 3',
        'Trial day: said to be gone, and still there: “Too much noise”.',
        'Prøvedag: skulle være væk, men er der stadig: »For megen støj«.',
        'Proefdag: zou weg zijn, maar is er nog: ‘Te veel lawaai’.',
      ],
    ])
    expect(saidBy(comparison, 'friction-removed')).toEqual([])
    expect(aboutOf(comparison, 'friction-still-there:trial-day')).toMatchObject({
      steps: 'trial-day',
      roles: 'head',
    })
  })

  test('that is to be gone in some other map is an ordinary one', () => {
    expect(outlineOf(between([{ ...NOISE, removedIn: 'third' }], []))).toMatchObject({
      removed: ['Too much noise, trial-day, trial-day, none, '],
    })
    expect(outlineOf(between([{ ...NOISE, removedIn: 'third' }], [NOISE]))).toMatchObject({
      removed: [],
      kept: ['Too much noise, Too much noise, trial-day, 1'],
    })
  })

  test('that is gone in the very map it stands in is not there', () => {
    const here = { ...NOISE, removedIn: 'second' }
    expect(outlineOf(between([here], [here]))).toMatchObject({
      removed: ['Too much noise, trial-day, trial-day, confirmed, '],
      added: [],
    })
    expect(outlineOf(between([{ ...NOISE, removedIn: 'first' }], [here]))).toEqual({
      removed: [],
      added: [],
      kept: [],
    })
    expect(outlineOf(between([{ ...NOISE, removedIn: 'first' }], [NOISE]))).toMatchObject({
      added: ['Too much noise, trial-day, trial-day'],
    })
  })

  test('goes to the one of its own kind where two say the same', () => {
    const obstacle = { ...NOISE, roles: ['head'] }
    const nuisance: FrictionDocument = { ...NOISE, kind: 'noise' }
    const { frictions } = between([nuisance, NOISE], [obstacle, nuisance])
    expect(frictions.kept.map(({ before, after }) => [before.kind, after.kind])).toEqual([
      ['noise', 'noise'],
      ['obstacle', 'obstacle'],
    ])
  })

  test('goes with its step, and comes with it', () => {
    const tour = step('tour', 'Guided tour|Rundvisning|Rondleiding', 'use', ['head'], {
      frictions: [QUEUE],
    })
    const earlier = {
      ...FIRST,
      steps: edition({ jams: { frictions: [{ ...NOISE, removedIn: 'second' }, QUEUE] } }).steps,
    }
    const later = edition({}, { steps: [...FIRST.steps.slice(1), tour] })
    const comparison = compared(later, {}, earlier)
    expect(outlineOf(comparison)).toEqual({
      removed: ['Too much noise, jams, , confirmed, ', 'A long queue, jams, , none, '],
      added: ['A long queue, , tour'],
      kept: [],
    })
    expect(saidBy(comparison, 'friction-removed')).toEqual([
      [
        'friction-removed:jams 1',
        'Press jams: gone, and with it “Too much noise” and “A long queue”.',
        'Pressen stopper: væk, og dermed også »For megen støj« og »En lang kø«.',
        'Pers valt stil: verdwenen, en daarmee ook ‘Te veel lawaai’ en ‘Een lange rij’.',
      ],
    ])
    expect(aboutOf(comparison, 'friction-removed:jams').steps).toBe('jams')
  })
})
