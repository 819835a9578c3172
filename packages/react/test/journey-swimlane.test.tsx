import { renderToHtml } from '@routebord/d3/svg'
import { bouncyBall } from '@routebord/examples'
import { assertJourney, type Journey } from '@routebord/schema'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JourneySwimlane } from '../src/index.ts'
import { nl } from '../src/languages/nl.ts'

const journey = assertJourney(bouncyBall)

test('on the server the component is complete HTML, without any document', () => {
  expect('document' in globalThis).toBe(false)
  const html = renderToString(<JourneySwimlane journey={journey} language={nl} className="wide" />)
  expect(html).toBe(
    `<div class="routebord wide" lang="nl">${renderToHtml(journey, { language: nl })}</div>`,
  )
})

test('an order of lanes reaches picture, overview and outline', () => {
  const order = ({ journey: { roles } }: { readonly journey: Journey }) => ({
    roles: roles.toReversed(),
  })
  const html = renderToString(<JourneySwimlane journey={journey} order={order} />)
  expect(html).toContain(renderToHtml(journey, { order }))
  expect(html).not.toContain(renderToHtml(journey))
  // The overview comes first, and says first names.
  expect(html.indexOf('>Ivan<')).toBeLessThan(html.indexOf('>Ole<'))
})

test('static rendering gives the same markup', () => {
  const component = <JourneySwimlane journey={journey} />
  expect(renderToStaticMarkup(component)).toBe(renderToString(component))
})
