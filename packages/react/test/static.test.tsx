import { renderToHtml } from '@routebord/d3/svg'
import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { da } from '../src/languages/da.ts'
import { JourneyOutline, StaticSwimlane, StaticTable } from '../src/static.ts'

// What a server component gets of React: a static component that asks for state or effects fails here.
vi.mock('react', async (importOriginal) => {
  const { createElement, Fragment, useId, useMemo } = await importOriginal<typeof import('react')>()
  return { createElement, Fragment, useId, useMemo }
})

const journey = assertJourney(bouncyBall)

test('a static map is what the packages write as HTML', () => {
  const html = renderToStaticMarkup(<StaticSwimlane journey={journey} language={da} />)
  const written = renderToHtml(journey, { language: da })
  expect(html).toBe(`<div class="routebord" lang="da">${written}</div>`)
})

test('a static table has every step and nothing to press', () => {
  const html = renderToStaticMarkup(<StaticTable journey={journey} className="wide" />)
  expect(html).toMatch(/^<div class="routebord wide" lang="en"><table class="routebord-table"/)
  expect(html.match(/<tr data-step/g)).toHaveLength(journey.steps.length)
  expect(html).not.toContain('<button')
})

test('the outline is static too', () => {
  expect(renderToStaticMarkup(<JourneyOutline journey={journey} />)).toContain('<section')
})
