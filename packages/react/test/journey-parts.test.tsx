import { compareJourneys } from '@routebord/analysis'
import { detailsOf, legendOf, outlineOf, tableOf, toMarkup } from '@routebord/d3/parts'
import { bouncyBall, bouncyBallToBe } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import {
  JourneyComparison,
  JourneyDetails,
  JourneyLegend,
  JourneyOutline,
  JourneyTable,
} from '../src/index.ts'
import { da } from '../src/languages/da.ts'

const journey = assertJourney(bouncyBall)

/** Markup as React writes it: quotes in texts are escaped, and attributes in its own order of letters. */
function written(markup: string): string {
  return markup.replaceAll('&quot;', '"').replaceAll('&#x27;', "'")
}

test.each([
  ['outline', <JourneyOutline key="o" journey={journey} />, outlineOf(journey)],
  ['legend', <JourneyLegend key="l" journey={journey} />, legendOf(journey)],
] as const)('the %s is what the packages write as HTML', (_, component: ReactElement, tree) => {
  const log = vi.spyOn(console, 'error')
  const html = renderToStaticMarkup(component)
  expect(written(html)).toBe(written(`<div class="routebord" lang="en">${toMarkup(tree)}</div>`))
  expect(log).not.toHaveBeenCalled()
})

test('the details tell all about a step, and have no button to close', () => {
  const html = renderToStaticMarkup(
    <JourneyDetails journey={journey} step="workshop" language={da} />,
  )
  expect(html).toContain('<aside class="routebord-details"')
  expect(html).not.toContain('<button')
  expect(toMarkup(detailsOf(journey, 'workshop') ?? '')).toContain('<button')
})

test.each([null, undefined, 'nowhere'])('the details of %s are empty', (step) => {
  expect(renderToStaticMarkup(<JourneyDetails journey={journey} step={step} />)).toBe(
    '<div class="routebord" lang="en"></div>',
  )
})

test('the table has the cells of the written one, with heads that can be pressed', () => {
  const html = renderToStaticMarkup(<JourneyTable journey={journey} language={da} />)
  const cells = (markup: string): readonly string[] =>
    [...markup.matchAll(/<(?:td|th scope="row")>(.*?)<\/(?:td|th)>/g)].map(([, text = '']) => text)
  expect(cells(written(html))).toEqual(cells(written(toMarkup(tableOf(journey, { language: da })))))
  expect(cells(html).length).toBeGreaterThan(27 * 5)
  expect(html).toContain('<th scope="col"><button type="button">Trin</button></th>')
})

test('a comparison shows both maps, each with what changes there', () => {
  const comparison = compareJourneys(journey, assertJourney(bouncyBallToBe))
  const html = renderToStaticMarkup(<JourneyComparison comparison={comparison} language={da} />)
  expect(html.match(/<section/g)).toHaveLength(2 + 4)
  expect(html).toContain('data-key="change:')
  expect(html).toContain('Det der ændrer sig')
})
