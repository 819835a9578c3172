import { deriveComposite } from '@routebord/analysis'
import { buildScene, toSvgString } from '@routebord/d3/svg'
import { layoutSwimlane } from '@routebord/layout'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { journeyNamed } from '../src/journeys/journeys.ts'
import { drawSocialPicture } from '../src/social/draw-social-picture.ts'
import { outlineText, textWidth } from '../src/social/glyph-outlines.ts'
import { outlineScene } from '../src/social/outline-scene.ts'
import { wrapTitle } from '../src/social/wrap-title.ts'
import { readPages } from './read-pages.ts'

const scene = buildScene(layoutSwimlane(deriveComposite(journeyNamed('bouncy-ball-3'))), 'A map')

test('a picture has the size that is asked for where pages are shared, and is the same each time', async () => {
  const picture = await drawSocialPicture('Vejskilte på rejsen', 'bouncy-ball-3', 'da')
  expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
  expect(await drawSocialPicture('Vejskilte på rejsen', 'bouncy-ball-3', 'da')).toEqual(picture)
})

test('the title and the map are both drawn', async () => {
  const picture = await drawSocialPicture('Signposts', 'bouncy-ball-3', 'en')
  const colors = async (top: number, height: number): Promise<number> => {
    const part = sharp(picture).extract({ left: 0, top, width: 1200, height }).removeAlpha().raw()
    const bytes = await part.toBuffer()
    return new Set(Array.from({ length: bytes.length / 3 }, (_, at) => bytes.readUIntBE(at * 3, 3)))
      .size
  }
  expect(await colors(90, 160)).toBeGreaterThan(20)
  expect(await colors(280, 350)).toBeGreaterThan(200)
})

test('no text of a map is left to the fonts of a machine', () => {
  const svg = toSvgString(outlineScene(scene, scene.width, scene.height))
  expect(toSvgString(scene)).toContain('<text')
  expect(svg).not.toContain('<text')
  expect(svg.match(/<path/g)?.length).toBeGreaterThan(100)
})

test('what lies beyond the cut is not set', () => {
  const count = (width: number): number => toSvgString(outlineScene(scene, width, 400)).length
  expect(count(600)).toBeLessThan(count(scene.width) / 2)
})

test('letters stand where a text begins, and a hyphen that Inter lacks becomes one it has', () => {
  const style = { size: 100, weight: 400 }
  const [, x = '', y = ''] = /^M([\d.-]+) ([\d.-]+)/.exec(outlineText('H', 50, 200, style)) ?? []
  expect(Number(x)).toBeGreaterThan(50)
  expect(Number(x)).toBeLessThan(50 + textWidth('H', style))
  expect(Number(y)).toBeLessThanOrEqual(200)
  expect(outlineText('a‐b', 0, 0, style)).toBe(outlineText('a-b', 0, 0, style))
  expect(() => outlineText('語', 0, 0, style)).toThrow('no glyph for “語”')
})

test('every title of the site goes into two lines, each as wide as there is room', () => {
  const titles = readPages().map(({ title }) => title)
  const set = titles.map((title) => ({ title, ...wrapTitle(title, 1050) }))
  expect(set.filter(({ lines }) => lines.length > 2).map(({ title }) => title)).toEqual([])
  expect(set.map(({ lines }) => lines.join(' '))).toEqual(titles)
  const wide = set.flatMap(({ lines, style }) =>
    lines.filter((line) => textWidth(line, style) > 1050),
  )
  expect(wide).toEqual([])
})
