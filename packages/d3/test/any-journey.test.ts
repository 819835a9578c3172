import { type JourneyDocument, parseJourney } from '@routebord/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { toSvgString } from '../src/svg/to-svg-string.ts'
import { pairDocument, sceneOf } from './drawn.ts'

const [anna, bert] = pairDocument.roles
const [asks, meet, signs] = pairDocument.steps

/** Ids and locales that could be taken for something else. */
const word = fc.constantFrom(
  'a',
  'b',
  ':',
  'a:b',
  'b:a',
  'link-1',
  '#1',
  'toString',
  'constructor',
  '1',
)
const locale = fc.constantFrom(
  'en',
  'nl-BE',
  'ar',
  'zh-Hant',
  'en_US',
  '',
  'x',
  'toString',
  'english!',
)

test('whatever parses is drawn, whatever its ids and its locale are', () => {
  const property = fc.property(
    fc.uniqueArray(word, { minLength: 6, maxLength: 6 }),
    locale,
    fc.option(word),
    (ids, language, link) => {
      const [one, two, three, four, five, six] = ids as [
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      const document = {
        ...pairDocument,
        locale: language,
        roles: [
          { ...anna, id: one },
          { ...bert, id: two },
          { ...bert, id: three },
        ],
        steps: [
          { ...asks, id: four, roles: [one] },
          { ...meet, id: five, roles: [one, three] },
          { ...signs, id: six, roles: [three, one] },
        ],
        links: [
          { kind: 'influence', from: { step: four }, to: { step: six }, ...(link && { id: link }) },
          { kind: 'influence', from: { step: five }, to: { step: six }, carries: 'More' },
        ],
      } as unknown as JourneyDocument
      const result = parseJourney(document)
      if (result.ok) expect(renderToHtml(result.journey)).toContain('routebord-outline')
      else expect(result.issues.length).toBeGreaterThan(0)
    },
  )
  fc.assert(property, { seed: 20261121, numRuns: 200 })
})

test('an option that is no language falls back on the journey’s own', () => {
  const result = parseJourney(pairDocument)
  if (!result.ok) throw new Error('a valid document was refused')
  const own = renderToHtml(result.journey)
  for (const wrong of ['en_US', '', 'x', 'english!'])
    expect(renderToHtml(result.journey, { locale: wrong })).toBe(own)
})

test('two people of one name are known by different letters', () => {
  const result = parseJourney({
    ...pairDocument,
    roles: [
      { ...anna, name: 'Ole' },
      { ...bert, name: 'ole' },
    ],
  })
  if (!result.ok) throw new Error('a valid document was refused')
  const html = renderToHtml(result.journey)
  expect(html).toContain('>O1<')
  expect(html).toContain('>O2<')
})

test('a title that looks like a colour of ours stays as it was written', () => {
  const title = 'x="var(--routebord-ink,var(--routebord-ink-default,#17191F))"'
  const result = parseJourney({ ...pairDocument, steps: [{ ...asks, title }, meet, signs] })
  if (!result.ok) throw new Error('a valid document was refused')
  expect(toSvgString(sceneOf(result.journey))).not.toContain('x="#17191F"')
})
