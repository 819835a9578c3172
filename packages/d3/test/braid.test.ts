import {
  auditSignposts,
  compareJourneys,
  deriveComposite,
  findBlindSpots,
  localize,
} from '@routebord/analysis'
import { bouncyBallToBe, examples, generateJourney } from '@routebord/examples'
import type { Box } from '@routebord/layout'
import { layoutBraid } from '@routebord/layout/braid'
import { windowLayout } from '@routebord/layout/window'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { en } from '../src/languages/en.ts'
import { markComparison, markFindings } from '../src/overlays.ts'
import { buildBraidScene } from '../src/scene/build-braid-scene.ts'
import { toSvgString } from '../src/svg/to-svg-string.ts'
import { bouncyBallJourney } from './drawn.ts'

test('the bouncy-ball journey is drawn as this braid', async () => {
  const scene = buildBraidScene(layoutBraid(deriveComposite(bouncyBallJourney)), 'A braid')
  const svg = toSvgString(scene)
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('golden/braid.svg')
})

test.each(Object.values(examples).filter(({ roles }) => roles.length < 10))(
  'the braid of $id has a thread for each role, and a station and a title for each step',
  (document) => {
    const journey = assertJourney(document)
    const { layers } = buildBraidScene(layoutBraid(deriveComposite(journey)), journey.id)
    const keysOf = (layer: string): readonly string[] =>
      layers.find(({ key }) => key === layer)?.marks.map(({ key }) => key) ?? []
    const travellers = journey.roles.filter((role) =>
      journey.steps.some(({ roles }) => roles.includes(role)),
    )
    expect(keysOf('threads')).toEqual(travellers.map(({ id }) => `thread:${id}`))
    expect([...keysOf('stations')].sort()).toEqual(
      journey.steps.map(({ id }) => `station:${id}`).sort(),
    )
    expect(keysOf('texts')).toHaveLength(journey.steps.length + travellers.length)
    const svg = toSvgString(buildBraidScene(layoutBraid(deriveComposite(journey)), journey.id))
    expect(svg).not.toMatch(/undefined|NaN|var\(/)
  },
)

describe('what is laid over a braid', () => {
  const composite = deriveComposite(bouncyBallJourney)
  const layout = layoutBraid(composite)
  const scene = buildBraidScene(layout, 'A braid')
  const overlap = (a: Box, b: Box): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

  test('lies over all that the braid draws', () => {
    const { findings } = findBlindSpots(bouncyBallJourney)
    const drawn = markFindings(findings).draw(scene, layout, en)
    const added = drawn.layers.slice(scene.layers.length).map(({ key }) => key)
    expect(drawn.layers.slice(0, scene.layers.length)).toEqual(scene.layers)
    expect(added).toEqual(['findings', 'head-findings'])
  })

  test('a plate of a comparison covers no word', () => {
    const asIs = bouncyBallJourney
    const comparison = compareJourneys(asIs, assertJourney(bouncyBallToBe))
    const { layers } = markComparison(comparison).draw(scene, layout, en)
    const groups = layers.find(({ key }) => key === 'changes')?.marks ?? []
    const plates = groups.flatMap((group) => (group.kind === 'group' ? group.marks : []))
    const boxes = plates.flatMap((mark): readonly Box[] =>
      mark.kind === 'rect'
        ? [{ left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height }]
        : [],
    )
    expect(boxes.length).toBeGreaterThan(2)
    for (const { title, who, titleLeft, titleBaseline } of layout.cards)
      for (const [index] of [...title.lines, ...who.lines].entries()) {
        const baseline = titleBaseline + layout.lineHeight * index
        const line = {
          left: titleLeft,
          right: titleLeft + (index < title.lines.length ? title : who).width,
          top: baseline - 9,
          bottom: baseline,
        }
        for (const box of boxes) expect(overlap(box, line), title.lines.join(' ')).toBe(false)
      }
  })

  test('in full each step says who takes part, from the top thread down; with less detail it does not', () => {
    const bundles = new Map(layout.stations.map(({ step, roles }) => [step, roles]))
    for (const { step, who } of layout.cards) {
      const names = bundles.get(step)?.map(({ persona, name }) => persona?.name ?? name)
      const first = names?.map((name) => localize(name, 'en').split(' ')[0])
      expect(who.lines.join(' ')).toBe(first?.join(', '))
    }
    const less = layoutBraid(deriveComposite(bouncyBallJourney), { detail: 'cards' })
    expect(less.cards.flatMap(({ who }) => who.lines)).toEqual([])
    expect(less.height).toBeLessThan(layout.height)
  })

  test('no badge of a finding lies on another, on any journey', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const journey = assertJourney(generateJourney({ seed, roles: 8, steps: 30, shared: 0.6 }))
      const findings = [...findBlindSpots(journey).findings, ...auditSignposts(journey).findings]
      const braided = layoutBraid(deriveComposite(journey), { budget: 100_000 })
      const drawn = markFindings(findings).draw(buildBraidScene(braided, 'x'), braided, en)
      const badges = drawn.layers
        .filter(({ key }) => ['findings', 'head-findings'].includes(key))
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'group' ? mark.marks : [])))
        .flatMap((mark) => (mark.kind === 'circle' ? [mark] : []))
      expect(badges.length).toBeGreaterThan(5)
      for (const [index, a] of badges.entries()) {
        expect(a.x - a.radius).toBeGreaterThanOrEqual(0)
        for (const b of badges.slice(index + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(21)
      }
    }
  })

  test('a part of it has every title and thorn that lies there', () => {
    const { width, cards } = layout
    for (let left = 0; left < width; left += 137) {
      const span = { left, right: left + 400 }
      const part = buildBraidScene(windowLayout(layout, span) as typeof layout, 'A part')
      const texts =
        part.layers.find(({ key }) => key === 'texts')?.marks.map(({ key }) => key) ?? []
      const here = cards.filter((card) => card.left < span.right && span.left < card.right)
      expect(texts).toEqual(expect.arrayContaining(here.map(({ step }) => `text:${step.id}`)))
    }
  })
})
