import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { tableOf } from '../src/parts.ts'
import { toMarkup } from '../src/svg/markup.ts'
import { bouncyBallJourney, hostileDocument, LANGUAGES } from './drawn.ts'

test.each(LANGUAGES)('the outline names every step and every role in $tag', (language) => {
  const { tag: locale } = language
  const html = renderToHtml(bouncyBallJourney, { language })
  const outline = html.slice(html.indexOf('routebord-outline'))
  for (const step of bouncyBallJourney.steps)
    expect(outline).toContain(`<h4>${step.title.byLocale[locale]?.replaceAll('&', '&amp;')}</h4>`)
  expect(outline.match(/data-step=/g)).toHaveLength(bouncyBallJourney.steps.length)
  expect(outline).not.toMatch(/undefined|NaN|\[object/)
})

test('the markup has no style, no id, no script and no address', () => {
  const html = renderToHtml(bouncyBallJourney)
  expect(html).not.toMatch(/ (style|id|href|src|on[a-z]+)=/)
  expect(html).not.toContain('<script')
})

test.each(LANGUAGES)('a table follows the outline when it is asked for, in $tag', (language) => {
  const html = renderToHtml(bouncyBallJourney, { language, table: tableOf })
  const table = toMarkup(tableOf(bouncyBallJourney, { language }))
  expect(html).toBe(renderToHtml(bouncyBallJourney, { language }) + table)
  expect(table.match(/<tr data-step=/g)).toHaveLength(bouncyBallJourney.steps.length)
  expect(html).not.toMatch(/ (style|id|href|src|on[a-z]+)=|<script/)
})

test('hostile texts stay texts', () => {
  const canary = '</p><script>alert(1)</script><img src=x onerror=alert(1)>'
  const html = renderToHtml(assertJourney(hostileDocument(canary)))
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('the legend names only what is on the map', () => {
  const bare = assertJourney(hostileDocument('plain'))
  const legend = (html: string): string =>
    html.slice(html.indexOf('routebord-legend"'), html.indexOf('routebord-outline"'))
  expect(legend(renderToHtml(bouncyBallJourney))).toContain('>milestone<')
  expect(legend(renderToHtml(bare))).not.toContain('>milestone<')
  expect(legend(renderToHtml(bare))).not.toContain('>not observed<')
})
