import { deriveComposite, findBlindSpots } from '@routebord/analysis'
import { examples } from '@routebord/examples'
import { pictureBox } from '@routebord/layout'
import { timeAxis } from '@routebord/layout/time'
import { layoutVertical } from '@routebord/layout/vertical'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { en } from '../src/languages/en.ts'
import { markFindings } from '../src/overlays/mark-findings.ts'
import { buildVerticalScene } from '../src/scene/build-vertical-scene.ts'
import type { Mark } from '../src/scene/mark.ts'
import { turnMark } from '../src/scene/turn-mark.ts'
import { toSvgString } from '../src/svg/to-svg-string.ts'
import { vertical } from '../src/vertical.ts'
import { bouncyBallJourney } from './drawn.ts'
import { placesOfText } from './painted-marks.ts'

const layout = layoutVertical(deriveComposite(bouncyBallJourney))

test('the bouncy-ball journey runs down the page like this', async () => {
  const svg = toSvgString(buildVerticalScene(layout, 'Down the page'))
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('golden/vertical.svg')
})

test('its picture is as wide as the lanes and as high as the journey, with the heads exchanged', () => {
  const { width, height, headWidth, headHeight, layers } = buildVerticalScene(layout, 'Sizes')
  expect([width, height]).toEqual([layout.height, layout.width])
  expect([headWidth, headHeight]).toEqual([layout.headHeight, layout.headWidth])
  const partOf = (key: string) => layers.find((layer) => layer.key === key)?.part
  expect([partOf('heads'), partOf('phases')]).toEqual(['phase-heads', 'heads'])
})

test.each(Object.values(examples))('$id is drawn whole', (document) => {
  const journey = assertJourney(document)
  const svg = toSvgString(buildVerticalScene(layoutVertical(deriveComposite(journey)), journey.id))
  expect(svg).not.toMatch(/undefined|NaN|var\(/)
  expect(svg.match(/data-key="card:/g) ?? []).toHaveLength(
    journey.steps.filter(({ observed }) => observed !== 'no').length,
  )
})

test('a mark that is turned twice is the mark', () => {
  const marks: readonly Mark[] = [
    { kind: 'rect', key: 'a', x: 1, y: 2, width: 30, height: 40 },
    { kind: 'circle', key: 'b', x: 1, y: 2, radius: 3 },
    { kind: 'path', key: 'c', d: 'M1 2H30V40L5 6A22 22 0 0 1 8 9C1 2 3 4 5 6Q7 8 9 10Z' },
    {
      kind: 'text',
      key: 'd',
      lines: [
        { x: 10, y: 20, text: 'a' },
        { x: 10, y: 36, text: 'b' },
      ],
      fill: 'ink',
      size: 12,
      weight: 400,
    },
  ]
  for (const mark of marks) expect(turnMark(turnMark(mark))).toEqual(mark)
})

test('a path that is turned goes down where it went right, and bends the other way', () => {
  const turned = turnMark({ kind: 'path', key: 'p', d: 'M0 5H30A22 22 0 0 1 52 27V60' })
  expect(turned).toMatchObject({ d: 'M5 0V30A22 22 0 0 0 27 52H60' })
})

test('the ends of the scale of feelings stand clear of the rules between lanes', () => {
  const { layers } = vertical.buildScene(layout, 'Scales')
  const heads = layers.find(({ key }) => key === 'heads')?.marks ?? []
  for (const lane of layout.lanes) {
    const head = heads.find(({ key }) => key === `head:${lane.role.id}`)
    const ends = (head?.kind === 'group' ? head.marks : []).flatMap((mark) =>
      mark.kind === 'text' && /^scale:[12]$/.test(mark.key) ? placesOfText(mark) : [],
    )
    expect(ends).toHaveLength(6)
    for (const [x] of ends) {
      expect(x).toBeLessThan(lane.bottom - 3)
      expect(x).toBeGreaterThan((lane.zero ?? 0) - 24)
    }
  }
})

test('by dates it has each date beside its row, and a fold across all lanes', () => {
  const composite = deriveComposite(assertJourney(examples['supplier-xyz']))
  const dated = vertical.layout(composite, { axis: timeAxis })
  const { layers, headWidth, width } = vertical.buildScene(dated, 'Dates')
  const marksIn = (layer: string, key: RegExp): readonly Mark[] =>
    layers.find((one) => one.key === layer)?.marks.filter((mark) => key.test(mark.key)) ?? []
  const dates = marksIn('phases', /^date:/)
  expect(dates).toHaveLength(dated.timeline?.ticks.length ?? -1)
  for (const [index, date] of dates.entries()) {
    const { x = 0, text } = dated.timeline?.ticks[index] ?? {}
    expect(date).toMatchObject({ anchor: 'end', lines: [{ x: headWidth - 9, y: x + 16, text }] })
  }
  const folds = marksIn('lines', /^fold:/)
  expect(folds).toHaveLength(4)
  for (const [index, fold] of folds.entries()) {
    const { x = 0 } = dated.timeline?.folds[index] ?? {}
    const line = (y: number): string => `M${headWidth} ${y}H${width}`
    expect(fold).toMatchObject({ d: `${line(x - 5)}${line(x + 5)}`, stroke: 'ink-3' })
  }
})

test('what is laid over the map lies at its cards', () => {
  const { findings } = findBlindSpots(bouncyBallJourney)
  const scene = vertical.buildScene(layout, 'Findings')
  const drawn = markFindings(findings).draw(scene, layout, en)
  const groups = drawn.layers.find(({ key }) => key === 'findings')?.marks ?? []
  const boxes = [...layout.cards, ...layout.notes, ...layout.signs].map((item) =>
    pictureBox(layout, item),
  )
  expect(groups.length).toBeGreaterThan(0)
  for (const group of groups)
    for (const mark of group.kind === 'group' ? group.marks : [])
      if (mark.kind === 'circle')
        expect(
          boxes.some(
            ({ left, right, top }) => left < mark.x && mark.x < right && mark.y < top + 12,
          ),
        ).toBe(true)
})

test('as HTML it has the same outline as a journey that runs to the side', () => {
  const outlineOf = (html: string): string => html.slice(html.indexOf('routebord-outline'))
  const down = renderToHtml(bouncyBallJourney, { orientation: vertical })
  expect(outlineOf(down)).toBe(outlineOf(renderToHtml(bouncyBallJourney)))
  expect(down).toContain(`width="${layout.height - layout.headHeight}"`)
})
