import { describe, expect, test } from 'vitest'
import { assertJourney, type Journey, parseJourney } from '../src/index.ts'
import { type JourneyDocument, resolveJourney } from '../src/resolve.ts'
import { ABSENT, type Change, changedDocument } from './changed-document.ts'

function journeyOf(...changes: readonly Change[]): Journey {
  return assertJourney(changedDocument(changes))
}

describe('texts', () => {
  test('one string is a text in the language of the document', () => {
    expect(journeyOf([['title'], 'Rejse'], [['locale'], 'da']).title).toEqual({
      byLocale: { da: 'Rejse' },
      fallback: 'da',
    })
  })

  test('the language of a document is English unless told', () => {
    const journey = journeyOf([['title'], 'Journey'], [['locale'], ABSENT])
    expect(journey.locale).toBe('en')
    expect(journey.title).toEqual({ byLocale: { en: 'Journey' }, fallback: 'en' })
  })

  test('a text in several languages keeps them all and falls back on that of the document', () => {
    const title = { nl: 'Reis', da: 'Rejse', en: 'Journey' }
    expect(journeyOf([['title'], title], [['locale'], 'da']).title).toEqual({
      byLocale: title,
      fallback: 'da',
    })
  })

  test('a text without the language of the document falls back on its own first language', () => {
    const title = { nl: 'Reis', da: 'Rejse' }
    expect(journeyOf([['title'], title], [['locale'], 'en']).title).toEqual({
      byLocale: title,
      fallback: 'nl',
    })
  })

  test.each(['constructor', 'toString', '__proto__', 'en_US', '', 'x', 'english!', 'EN'])(
    'a document in the language %s is refused: numbers and lists could not be written in it',
    (locale) => {
      const result = parseJourney(changedDocument([[['locale'], locale]]))
      const issues = result.ok ? [] : result.issues
      expect(issues.map(({ code, path }) => ({ code, path }))).toEqual([
        { code: 'wrong-type', path: ['locale'] },
      ])
    },
  )

  test.each(['en', 'nl-BE', 'zh-Hant', 'zh-Hant-TW', 'es-419', 'haw'])(
    'a document may be in the language %s',
    (locale) => {
      expect(parseJourney(changedDocument([[['locale'], locale]])).ok).toBe(true)
    },
  )

  test.each([
    ['a null', 'a\u0000b', 'ab'],
    ['an escape', '\u001b[31mred', '[31mred'],
    ['a delete', 'a\u007fb', 'ab'],
    ['a C1 control', 'a\u009bb', 'ab'],
    ['a lone high surrogate', 'a\ud83db', 'ab'],
    ['a lone low surrogate', 'a\ude00b', 'ab'],
    ['the non-characters of XML', 'a\ufffe\uffffb', 'ab'],
    ['line breaks and tabs, which become one space', 'a\r\n\tb\nc', 'a b c'],
    ['a whole pair of surrogates, which stays', '😀', '😀'],
    ['marks and joiners, which stay', 'é 👩‍🔧 العربية', 'é 👩‍🔧 العربية'],
  ])('%s', (_, written, clean) => {
    expect(journeyOf([['title'], written]).title.byLocale).toEqual({ en: clean })
    expect(journeyOf([['title'], { da: written }]).title.byLocale).toEqual({ da: clean })
  })
})

describe('dates', () => {
  test.each([
    ['2026-03-31', Date.UTC(2026, 2, 31)],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    ['2026-03-31T10:15Z', Date.UTC(2026, 2, 31, 10, 15)],
    ['2026-03-31T10:15:20.5Z', Date.UTC(2026, 2, 31, 10, 15, 20, 500)],
    ['2026-03-31T00:30+02:00', Date.UTC(2026, 2, 30, 22, 30)],
    ['1969-07-20', Date.UTC(1969, 6, 20)],
  ])('%s becomes a number, counted in UTC', (date, expected) => {
    const journey = journeyOf(
      [['steps', 0, 'start'], date],
      [['steps', 0, 'end'], date],
      [['evidence', 0, 'date'], date],
    )
    expect(journey.steps[0]).toMatchObject({ start: expected, end: expected })
    expect(journey.evidence[0]).toMatchObject({ date: expected })
  })
})

describe('defaults', () => {
  const BARE: JourneyDocument = {
    format: 'routebord/1',
    id: 'bare',
    title: 'Bare',
    purpose: { why: 'To see what is filled in', audience: [] },
    roles: [
      { id: 'a', name: 'A', buying: [] },
      { id: 'b', name: 'B', buying: [] },
    ],
    phases: [{ id: 'p', title: 'P' }],
    steps: [
      {
        id: 's',
        title: 'S',
        phase: 'p',
        roles: ['a', 'b'],
        frictions: [{ title: 'F', kind: 'noise', severity: 1 }],
      },
    ],
    links: [{ kind: 'influence', from: { role: 'a' }, to: { role: 'b' } }],
    signposts: [{ id: 'q', question: 'Q?', roles: ['a'], at: { phase: 'p' }, status: 'missing' }],
    actions: [{ id: 'act', title: 'Act' }],
  }
  const bareJourney = (): Journey => resolveJourney(BARE)

  test('of a journey', () => {
    expect(bareJourney()).toMatchObject({
      kind: 'purchase',
      state: 'as-is',
      locale: 'en',
      comparesTo: undefined,
      offering: undefined,
      emotionScale: { min: -2, max: 2, labels: {} },
      evidence: [],
    })
  })

  test('of a role, whose tone is its place', () => {
    expect(bareJourney().roles).toMatchObject([
      { index: 0, tone: 1, stance: 'unknown', persona: undefined, wishes: [], evidence: [] },
      { index: 1, tone: 2, influence: undefined, inCrm: undefined, needs: [], interests: [] },
    ])
  })

  test('of a phase and a step, whose frictions hurt all who are there', () => {
    const journey = bareJourney()
    expect(journey.phases).toMatchObject([{ index: 0, alwaysOn: false }])
    expect(journey.steps).toMatchObject([
      { index: 0, kind: 'activity', observed: 'yes', start: undefined, after: [], assumed: false },
    ])
    expect(journey.steps[0]?.frictions[0]?.roles).toEqual(journey.roles)
  })

  test('of a link and a signpost', () => {
    const journey = bareJourney()
    expect(journey.links).toMatchObject([{ id: '#1', sign: 'for', observed: 'yes' }])
    expect(journey.signposts).toMatchObject([{ moment: 'before', step: undefined }])
    expect(journey.signposts[0]?.phase).toBe(journey.phases[0])
  })

  test('of an action', () => {
    expect(bareJourney().actions).toMatchObject([
      { addresses: [], owner: undefined, status: 'open' },
    ])
  })

  test.each([
    ['assumption', 'assumed'],
    ['social', 'partial'],
    ['review', 'partial'],
    ['frontline', 'partial'],
    ['interview', 'researched'],
    ['survey', 'researched'],
    ['crm', 'measured'],
    ['analytics', 'measured'],
  ])('of evidence of kind %s, which counts as %s', (kind, strength) => {
    const changes: Change[] = [[['evidence', 0], { id: 'talks', kind, title: 'Talks' }]]
    expect(journeyOf(...changes).evidence[0]?.strength).toBe(strength)
    expect(journeyOf(...changes).steps[0]?.assumed).toBe(strength === 'assumed')
  })

  test('of a step, which is not assumed when only some of its evidence is', () => {
    const guess = { id: 'guess', kind: 'assumption', title: 'Guess' }
    const journey = journeyOf([['evidence', 1], guess], [['steps', 0, 'evidence', 1], 'guess'])
    expect(journey.steps[0]?.assumed).toBe(false)
  })

  test('what the author says of evidence counts for more than its kind', () => {
    const change: Change = [['evidence', 0, 'kind'], 'crm']
    expect(journeyOf(change).evidence[0]?.strength).toBe('partial')
  })
})

describe('references', () => {
  test('ids become the very objects of the lists', () => {
    const { roles, steps, phases, links, signposts, evidence } = journeyOf()
    expect(steps[1]?.after[0]).toBe(steps[0])
    expect(steps[1]?.phase).toBe(phases[1])
    expect(steps[0]?.evidence[0]).toBe(evidence[0])
    expect(steps[0]?.experiences[0]?.role).toBe(roles[0])
    expect(roles[0]?.evidence[0]).toBe(evidence[0])
    expect(links[0]?.from).toEqual({ step: steps[0], role: roles[0] })
    expect(links[0]?.to).toEqual({ step: steps[1], role: undefined })
    expect(signposts[0]?.step).toBe(steps[1])
  })

  test('the roles of a step are in the order of the document, whatever order it names them in', () => {
    expect(journeyOf().steps[2]?.roles.map((role) => role.id)).toEqual([
      'operator',
      'specialist',
      'director',
    ])
  })

  test('a step may wait for one that comes later in the document', () => {
    const { steps } = journeyOf(
      [['steps', 1, 'phase'], 'need'],
      [['steps', 1, 'after'], []],
      [['steps', 0, 'after'], ['compare']],
    )
    expect(steps[0]?.after).toEqual([steps[1]])
  })

  test.each(['constructor', 'toString', '__proto__'])(
    'a role called %s has no feelings but those it is given',
    (id) => {
      const journey = journeyOf(
        [['roles', 1, 'id'], id],
        [['steps', 1, 'roles', 0], id],
        [['steps', 1, 'experience'], {}],
        [['steps', 2, 'roles'], ['director']],
        [['signposts'], []],
        [['actions'], []],
      )
      expect(journey.steps[1]?.experiences).toEqual([])
    },
  )

  test.each<[string, Change]>([
    ['nowhere in phases', [['steps', 1, 'phase'], 'nowhere']],
    ['nobody in roles', [['steps', 1, 'roles', 0], 'nobody']],
    ['rumour in evidence', [['steps', 0, 'evidence', 0], 'rumour']],
    ['rumour in evidence', [['roles', 0, 'evidence', 0], 'rumour']],
    ['never in steps', [['links', 0, 'to', 'step'], 'never']],
    ['nobody in roles', [['links', 0, 'from', 'role'], 'nobody']],
    ['never in steps', [['signposts', 0, 'at', 'step'], 'never']],
  ])('resolving a document that was never checked says what is missing: %s', (what, change) => {
    const document = changedDocument([change]) as JourneyDocument
    expect(() => resolveJourney(document)).toThrow(`no ${what}: use parseJourney first`)
  })
})
