import { deriveComposite } from '@routebord/analysis'
import { generateJourney } from '@routebord/examples'
import { layoutSwimlane } from '@routebord/layout'
import { layoutVertical } from '@routebord/layout/vertical'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { paintScene } from '../src/canvas/paint-scene.ts'
import { buildScene } from '../src/scene/build-scene.ts'
import { buildVerticalScene } from '../src/scene/build-vertical-scene.ts'
import type { Scene } from '../src/scene/mark.ts'
import { mirrorScene } from '../src/scene/mirror-scene.ts'
import { toSvgString } from '../src/svg/to-svg-string.ts'
import type { Theme } from '../src/theme/tokens.ts'
import { bouncyBallJourney } from './drawn.ts'

const composite = deriveComposite(bouncyBallJourney)
const wide = buildScene(layoutSwimlane(composite), 'A machine')
const many = assertJourney(generateJourney({ roles: 12, steps: 60, shared: 0.4, seed: 3 }))

type Draw = (context: OffscreenCanvasRenderingContext2D) => void

function dotsOf({ width, height }: Scene, draw: Draw): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(Math.ceil(width), Math.ceil(height))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  draw(context)
  return context.getImageData(0, 0, canvas.width, canvas.height).data
}

async function svgDots(scene: Scene, theme: Theme): Promise<Uint8ClampedArray> {
  const image = new Image()
  const blob = new Blob([toSvgString(scene, { theme })], { type: 'image/svg+xml' })
  image.src = URL.createObjectURL(blob)
  await image.decode()
  URL.revokeObjectURL(image.src)
  return dotsOf(scene, (context) => context.drawImage(image, 0, 0))
}

const painted = (scene: Scene, theme: Theme, shift = 0): Uint8ClampedArray =>
  dotsOf(scene, (context) => {
    context.translate(shift, 0)
    paintScene(context, scene, { colors: theme })
  })

/** How many of ten thousand dots differ so much that an eye sees it. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let seen = 0
  for (let at = 0; at < one.length; at += 4) {
    const furthest = [0, 1, 2].map((channel) =>
      Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)),
    )
    if (Math.max(...furthest) > 48) seen += 1
  }
  return (seen / (one.length / 4)) * 10_000
}

const scenes: readonly (readonly [string, Scene, Theme])[] = [
  ['light', wide, 'light'],
  ['dark', wide, 'dark'],
  ['in high contrast', wide, 'high-contrast'],
  ['mirrored', mirrorScene(wide), 'light'],
  ['down the page', buildVerticalScene(layoutVertical(composite), 'A machine'), 'light'],
  ['with twelve roles', buildScene(layoutSwimlane(deriveComposite(many)), 'Many'), 'dark'],
]

test.each(scenes)('a picture %s is painted as its SVG looks', async (_, scene, theme) => {
  const svg = await svgDots(scene, theme)
  // Edges of letters may fall between dots; the same picture a dot further is another.
  expect(difference(svg, painted(scene, theme))).toBeLessThan(6)
  expect(difference(svg, painted(scene, theme, 1))).toBeGreaterThan(50)
})

test('only the parts that are asked for are painted', () => {
  const dots = dotsOf(wide, (context) => paintScene(context, wide, { parts: ['heads'] }))
  const alphaAt = (x: number): number => dots[(Math.ceil(wide.width) * 200 + x) * 4 + 3] ?? 0
  expect(alphaAt(10)).toBe(255)
  expect(alphaAt(Math.ceil(wide.headWidth) + 50)).toBe(0)
})
