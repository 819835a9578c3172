import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { fileName } from '../src/playground/save-file.ts'
import { toHtmlPage } from '../src/playground/to-html-page.ts'

test('a page of its own holds the journey in words, and nothing of its texts as markup', () => {
  const journey = assertJourney({ ...bouncyBall, title: '<script>alert(1)</script>' })
  const html = toHtmlPage(journey, { locale: 'en' })
  expect(html).not.toContain('<script')
  expect(html).toMatch(/<main>\n<h1>/)
  expect(html).toContain('<title>&lt;script')
  expect(html.match(/<h4/g)).toHaveLength(bouncyBall.steps.length)
})

test('a file has a name that every system takes', () => {
  expect(fileName('../a b?', 'svg')).toBe('-a-b-.svg')
  expect(fileName('', 'svg')).toBe('map.svg')
})
