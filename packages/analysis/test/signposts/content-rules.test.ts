import { expect, test } from 'vitest'
import { goodSignpost } from '../calm-map.ts'
import { audited, auditedSign, keysOfSign } from './audited.ts'

const { answer: _, ...unanswered } = goodSignpost({ id: 'sign' })
const { owner: __, ...ownerless } = goodSignpost({ id: 'sign' })

test('a placed signpost without an answer sends people on with their question', () => {
  expect(audited({ document: { signposts: [unanswered] } })).toEqual([
    {
      key: 'without-answer:sign',
      weight: 2,
      about: 'operator | need | jams | sign',
      en: '“Why?” counts as placed, yet holds neither an answer nor a link. Whoever stops here walks on with the question.',
      da: '»Hvorfor?« regnes for sat op, men har hverken svar eller link. Den, der standser her, går videre med sit spørgsmål.',
      nl: '‘Waarom?’ geldt als geplaatst, maar bevat geen antwoord en geen link. Wie hier stopt, loopt door met dezelfde vraag.',
    },
  ])
})

test('an address is an answer', () => {
  const signposts = [{ ...unanswered, url: 'https://example.org' }]
  expect(audited({ document: { signposts } })).toEqual([])
})

test.each([
  ['planned', []],
  ['missing', ['open:sign']],
  ['retired', []],
] as const)('a signpost that is %s needs no answer', (status, keys) => {
  const signposts = [goodSignpost(), { ...unanswered, status }]
  expect(audited({ document: { signposts } }).map(({ key }) => key)).toEqual(keys)
})

test('a placed signpost without an owner grows old', () => {
  expect(audited({ document: { signposts: [ownerless] } })).toEqual([
    {
      key: 'without-owner:sign',
      weight: 1,
      about: 'operator | need | jams | sign',
      en: '“Why?” has no owner. Nobody keeps the answer true.',
      da: '»Hvorfor?« har ingen ansvarlig. Ingen sørger for, at svaret stadig passer.',
      nl: '‘Waarom?’ heeft geen eigenaar. Niemand zorgt dat het antwoord blijft kloppen.',
    },
  ])
})

test.each(['planned', 'missing'] as const)(
  'a %s signpost without an owner never comes',
  (status) => {
    const findings = audited({
      document: { signposts: [goodSignpost(), { ...ownerless, status }] },
    })
    const { en, da, nl } = findings.find(({ key }) => key === 'without-owner:sign') ?? {}
    expect([en, da, nl]).toEqual([
      '“Why?” has no owner. Nobody will put it up.',
      '»Hvorfor?« har ingen ansvarlig. Så bliver det ikke sat op.',
      '‘Waarom?’ heeft geen eigenaar. Zo wordt het nooit geplaatst.',
    ])
  },
)

test('a retired signpost needs no owner', () => {
  const signposts = [goodSignpost(), { ...ownerless, status: 'retired' as const }]
  expect(audited({ document: { signposts } })).toEqual([])
})

test('a good signpost is good twice', () => {
  expect(auditedSign({})).toEqual([])
  expect(keysOfSign({ place: 'web' })).toEqual([])
})
