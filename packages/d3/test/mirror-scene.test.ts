import { deriveComposite } from '@routebord/analysis'
import { examples } from '@routebord/examples'
import { layoutSwimlane } from '@routebord/layout'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { buildScene } from '../src/scene/build-scene.ts'
import { directionOf } from '../src/scene/direction.ts'
import { mirrorMark, mirrorScene } from '../src/scene/mirror-scene.ts'
import { toSvgString } from '../src/svg/to-svg-string.ts'
import { bouncyBallJourney } from './drawn.ts'

describe.each(Object.keys(examples))('%s in the mirror', (name) => {
  const scene = buildScene(layoutSwimlane(deriveComposite(assertJourney(examples[name]))), name)

  test('twice is as it was, byte for byte', () => {
    expect(toSvgString(mirrorScene(mirrorScene(scene)))).toBe(toSvgString(scene))
  })

  test('keeps every mark, its key and its depth', () => {
    const keys = (of: typeof scene) =>
      of.layers.map((layer) => [layer.key, layer.marks.map(({ key }) => key)])
    expect(keys(mirrorScene(scene))).toEqual(keys(scene))
  })
})

test('each kind of mark is mirrored about the middle', () => {
  const paint = { key: 'a', fill: 'ink' } as const
  const text = { ...paint, kind: 'text', size: 12, weight: 400 } as const
  expect(
    mirrorMark({ ...paint, kind: 'rect', x: 10, y: 5, width: 30, height: 4 }, 100),
  ).toMatchObject({ x: 60, y: 5 })
  expect(mirrorMark({ ...paint, kind: 'circle', x: 10, y: 5, radius: 2 }, 100)).toMatchObject({
    x: 90,
    y: 5,
  })
  expect(mirrorMark({ ...text, lines: [{ x: 10, y: 5, text: 'a.' }] }, 100)).toMatchObject({
    lines: [{ x: 90, y: 5, text: '\u2068a.\u2069' }],
  })
  const d = 'M10 20H30V40A5 6 0 0 1 35 45L1.5-2C1 2 3 4 5 6S7 8 9 10Q1 2 3 4Z'
  expect(mirrorMark({ ...paint, kind: 'path', d }, 100)).toMatchObject({
    d: 'M90 20H70V40A5 6 0 0 0 65 45L98.5 -2C99 2 97 4 95 6S93 8 91 10Q99 2 97 4Z',
  })
})

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['ku-Arab-IQ', 'rtl'],
  ['da', 'ltr'],
  ['hen', 'ltr'],
  ['en-GB', 'ltr'],
])('%s runs %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})

test('an Arabic map runs from right to left unasked: heads at the right, the picture says so', () => {
  const html = renderToHtml(bouncyBallJourney, { locale: 'ar' })
  expect(html.match(/dir="rtl"/g)).toHaveLength(3)
  const left = /class="routebord-heads"[^>]* viewBox="([\d.]+) 0/.exec(html)?.[1]
  expect(Number(left)).toBeGreaterThan(3000)
  expect(html).toMatch(/class="routebord-body"[^>]* viewBox="0 0 /)
  expect(renderToHtml(bouncyBallJourney).match(/dir="ltr"/g)).toHaveLength(3)
})
