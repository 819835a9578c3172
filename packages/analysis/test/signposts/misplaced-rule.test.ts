import { describe, expect, test } from 'vitest'
import { wayThrough } from '../../src/signposts/way-through.ts'
import { auditedSign, keysOfSign } from './audited.ts'

describe('a signpost off the road', () => {
  test('is at a step its role is not at', () => {
    expect(auditedSign({ at: { step: 'picks' } })).toEqual([
      {
        key: 'misplaced:sign',
        weight: 3,
        about: 'operator | choice | picks | sign',
        en: 'Operator: not at “Which one?”, where “Why?” is put. That is not on the way.',
        da: 'Operatør: ikke med ved »Hvilken?«, hvor »Hvorfor?« er placeret. Vejen går ikke forbi.',
        nl: 'Operateur: niet bij ‘Welke?’, waar ‘Waarom?’ is neergezet. De weg loopt daar niet langs.',
      },
    ])
  })

  test('is in a phase its role takes no step in', () => {
    expect(auditedSign({ at: { phase: 'choice' } })).toEqual([
      {
        key: 'misplaced:sign',
        weight: 3,
        about: 'operator | choice |  | sign',
        en: 'Operator: no step in Choice, where “Why?” is put. That is not on the way.',
        da: 'Operatør: intet trin i Valg, hvor »Hvorfor?« er placeret. Vejen går ikke forbi.',
        nl: 'Operateur: geen stap in Keuze, waar ‘Waarom?’ is neergezet. De weg loopt daar niet langs.',
      },
    ])
  })

  test('is a lesser fault where another of its roles passes', () => {
    const sign = { at: { phase: 'choice' }, roles: ['operator', 'boss'] }
    expect(auditedSign(sign)).toMatchObject([{ weight: 2, about: 'operator | choice |  | sign' }])
  })

  test.each([
    ['planned', ['misplaced:sign']],
    ['missing', ['misplaced:sign', 'open:sign']],
  ] as const)('is so when it is %s', (status, keys) => {
    expect(keysOfSign({ at: { phase: 'choice' }, status })).toEqual(keys)
  })

  test('is nothing when it is retired', () => {
    expect(keysOfSign({ at: { phase: 'choice' }, status: 'retired' })).toEqual(['retired:sign'])
  })
})

describe('an answer in a channel the role does not use', () => {
  const through = (...channels: string[]) => ({
    touchpoints: channels.map((channel) => ({ title: 'T', channel, direct: false })),
  })

  test('is misplaced', () => {
    const steps = { jams: through('phone'), talks: through('peer'), works: through('web', 'phone') }
    expect(auditedSign({ place: 'document' }, { steps })).toEqual([
      {
        key: 'misplaced:sign',
        weight: 1,
        about: 'operator | need | jams | sign',
        en: 'Operator: the answer to “Why?” comes in documents, but contact is made by phone, through peers, and on the web.',
        da: 'Operatør: svaret på »Hvorfor?« kommer i dokumenter, men kontakten sker i telefonen, gennem fagfæller og på nettet.',
        nl: 'Operateur: het antwoord op ‘Waarom?’ komt in documenten, maar het contact verloopt aan de telefoon, via vakgenoten en online.',
      },
    ])
  })

  test.each([
    ['planned', ['misplaced:sign']],
    ['placed', ['misplaced:sign']],
    ['missing', ['open:sign']],
    ['retired', []],
  ] as const)('when it is %s: %j', (status, keys) => {
    const steps = { jams: through('phone', 'phone', 'phone') }
    expect(keysOfSign({ place: 'web', status }, { steps })).toEqual(keys)
  })

  test.each([
    ['uses it once', ['phone', 'phone', 'web'], []],
    ['has too few touchpoints to tell', ['phone', 'phone'], []],
    ['has just enough', ['phone', 'phone', 'phone'], ['misplaced:sign']],
  ])('where the role %s: %j', (_, channels, keys) => {
    expect(keysOfSign({ place: 'web' }, { steps: { works: through(...channels) } })).toEqual(keys)
  })

  test.each([
    [4, 'by phone, through peers, in meetings, and on site'],
    [5, 'by phone, through peers, in meetings, and in other ways'],
  ])('of %i others names no more than can be taken in', (count, en) => {
    const channels = ['phone', 'peer', 'meeting', 'site', 'email'].slice(0, count)
    expect(auditedSign({ place: 'web' }, { steps: { works: through(...channels) } })).toMatchObject(
      [{ en: `Operator: the answer to “Why?” comes on the web, but contact is made ${en}.` }],
    )
  })

  test('is told with the channels it uses, the most used first', () => {
    const steps = { works: through('email', 'site', 'phone', 'site') }
    expect(auditedSign({ place: 'web' }, { steps })).toMatchObject([
      { en: expect.stringContaining('made on site, by e-mail, and by phone.') },
    ])
  })

  test('is so for those of its roles who do not use it', () => {
    const sign = { place: 'web', roles: ['operator', 'boss'], at: { step: 'talks' } }
    const steps = { jams: through('web', 'pigeon'), talks: through('phone', 'pigeon', 'fax') }
    expect(auditedSign(sign, { steps })).toMatchObject([
      {
        about: 'boss | need | talks | sign',
        en: 'Boss: the answer to “Why?” comes on the web, but contact is made by phone, via pigeon, and via fax.',
      },
    ])
  })

  test('names each channel of several roles once', () => {
    const sign = { place: 'web', roles: ['operator', 'boss'], at: { step: 'talks' } }
    const steps = { talks: through('phone', 'pigeon', 'phone') }
    const [finding] = auditedSign(sign, { steps })
    expect(finding?.da).toBe(
      'Operatør og Chef: svaret på »Hvorfor?« kommer på nettet, men kontakten sker i telefonen og via pigeon.',
    )
  })

  test('gives way to one that is off the road', () => {
    const steps = { jams: through('phone', 'phone', 'phone') }
    const [finding] = auditedSign({ place: 'web', at: { phase: 'choice' } }, { steps })
    expect(finding?.weight).toBe(3)
  })
})

test.each([
  ['email', 'by e-mail', 'på mail', 'per mail'],
  ['phone', 'by phone', 'i telefonen', 'aan de telefoon'],
  ['meeting', 'in meetings', 'på møder', 'in gesprekken'],
  ['site', 'on site', 'på stedet', 'ter plaatse'],
  ['web', 'on the web', 'på nettet', 'online'],
  ['peer', 'through peers', 'gennem fagfæller', 'via vakgenoten'],
  ['review', 'in reviews', 'i anmeldelser', 'in reviews'],
  ['press', 'in the press', 'i pressen', 'in de pers'],
  ['document', 'in documents', 'i dokumenter', 'in documenten'],
  ['pigeon', 'via pigeon', 'via pigeon', 'via pigeon'],
  ['toString', 'via toString', 'via toString', 'via toString'],
])('the channel %s in three languages', (channel, en, da, nl) => {
  expect(wayThrough(channel)).toEqual({ byLocale: { en, da, nl }, fallback: 'en' })
})
