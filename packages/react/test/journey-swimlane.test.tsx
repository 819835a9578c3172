import { renderToHtml } from '@routebord/d3/svg'
import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JourneySwimlane } from '../src/index.ts'

const journey = assertJourney(bouncyBall)

test('on the server the component is complete HTML, without any document', () => {
  expect('document' in globalThis).toBe(false)
  const html = renderToString(<JourneySwimlane journey={journey} locale="nl" className="wide" />)
  expect(html).toBe(
    `<div class="routebord wide" lang="nl">${renderToHtml(journey, { locale: 'nl' })}</div>`,
  )
})

test('static rendering gives the same markup', () => {
  const component = <JourneySwimlane journey={journey} />
  expect(renderToStaticMarkup(component)).toBe(renderToString(component))
})
