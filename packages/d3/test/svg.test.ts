import { deriveComposite } from '@routebord/analysis'
import rightToLeft from '@routebord/examples/fixtures/right-to-left.json' with { type: 'json' }
import { layoutSwimlane } from '@routebord/layout'
import { assertJourney, type JourneyDocument } from '@routebord/schema'
import { expect, test } from 'vitest'
import { buildScene } from '../src/scene/build-scene.ts'
import { mirrorScene } from '../src/scene/mirror-scene.ts'
import { toSvgString } from '../src/svg/to-svg-string.ts'
import { TOKENS } from '../src/theme/tokens.ts'
import { bouncyBallJourney, hostileDocument, LANGUAGES, pairDocument, sceneOf } from './drawn.ts'

test('a small journey is drawn as this SVG', async () => {
  const svg = toSvgString(sceneOf(assertJourney(pairDocument)))
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('golden/pair.svg')
})

test.each(LANGUAGES)('the bouncy-ball journey is drawn as this SVG in $tag', async (language) => {
  const svg = toSvgString(sceneOf(bouncyBallJourney, language))
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
    `golden/bouncy-ball.${language.tag}.svg`,
  )
})

test.each([
  ['cards', 'dark'],
  ['overview', 'high-contrast'],
] as const)('at the level of %s it is drawn as this SVG, %s', async (detail, theme) => {
  const layout = layoutSwimlane(deriveComposite(bouncyBallJourney), { detail })
  const svg = toSvgString(buildScene(layout, 'A test'), { theme })
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`golden/${detail}.${theme}.svg`)
})

test('a journey in Arabic is drawn as this SVG, from right to left', async () => {
  const journey = assertJourney(rightToLeft as unknown as JourneyDocument)
  const svg = toSvgString(mirrorScene(sceneOf(journey)))
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('golden/right-to-left.svg')
})

test('a standalone file looks nothing up: every colour of its theme is written in', () => {
  const scene = sceneOf(bouncyBallJourney)
  for (const theme of ['light', 'dark'] as const) {
    const svg = toSvgString(scene, { theme })
    expect(svg).not.toContain('var(')
    expect(svg).toContain(TOKENS.paper[theme])
    expect(svg).toContain(TOKENS['role-1'][theme])
  }
})

test('hostile texts stay texts', () => {
  const canary = `</text><script>alert(1)</script><a href="javascript:alert(1)" onclick='x'>&amp;`
  const svg = toSvgString(sceneOf(assertJourney(hostileDocument(canary))))
  const elements = new Set([...svg.matchAll(/<([a-z]+)/g)].map((match) => match[1]))
  expect([...elements].sort()).toEqual([
    'circle',
    'g',
    'path',
    'rect',
    'svg',
    'text',
    'title',
    'tspan',
  ])
  const tags = [...svg.matchAll(/<[a-z]+([^<>]*)>/g)].map((match) => match[1] ?? '')
  const names = tags.flatMap((tag) =>
    [...tag.matchAll(/ ([a-zA-Z-]+)="[^"]*"/g)].map((match) => match[1]),
  )
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => /^(on.*|href|style|id|src)$/.test(name ?? ''))).toEqual([])
})
