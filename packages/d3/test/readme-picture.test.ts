import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildScene } from '../src/scene/build-scene.ts'
import { toSvgString } from '../src/svg/to-svg-string.ts'
import { bouncyBallJourney, layoutOf } from './drawn.ts'

test('the picture in the README is what the packages draw (pnpm run picture writes it anew)', () => {
  const title = 'A toy factory buys a bouncy-ball machine'
  const drawn = toSvgString(buildScene(layoutOf(bouncyBallJourney), title))
  const picture = readFileSync(new URL('../../../docs/bouncy-ball.svg', import.meta.url), 'utf8')
  expect(picture).toBe(`${drawn}\n`)
})
