import { compareJourneys, deriveComposite } from '@routebord/analysis'
import { bouncyBallToBe } from '@routebord/examples'
import { layoutSwimlane, type SwimlaneLayout } from '@routebord/layout'
import { layoutVertical } from '@routebord/layout/vertical'
import { windowLayout } from '@routebord/layout/window'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { en } from '../src/languages/en.ts'
import { emphasize } from '../src/overlays/emphasize.ts'
import { markComparison } from '../src/overlays/mark-comparison.ts'
import { buildScene } from '../src/scene/build-scene.ts'
import { buildVerticalScene } from '../src/scene/build-vertical-scene.ts'
import type { GroupMark, Mark, Scene } from '../src/scene/mark.ts'
import { bouncyBallJourney } from './drawn.ts'
import { outlineOf } from './outline-points.ts'

const composite = deriveComposite(bouncyBallJourney)
const layout = layoutSwimlane(composite)
const comparison = compareJourneys(bouncyBallJourney, assertJourney(bouncyBallToBe))
const overlay = markComparison(comparison)
const draw = (of: SwimlaneLayout): Scene => overlay.draw(buildScene(of, 'A test'), of, en)
const drawn = draw(layout)

function find(scene: Scene, layer: string, key: string): Mark {
  const mark = scene.layers.find((one) => one.key === layer)?.marks.find((one) => one.key === key)
  if (mark === undefined) throw new Error(`no ${key} in ${layer}`)
  return mark
}
const group = (scene: Scene, layer: string, key: string): GroupMark => {
  const mark = find(scene, layer, key)
  if (mark.kind !== 'group') throw new Error(`${key} is no group`)
  return mark
}
const station = (id: string) => {
  const found = layout.stations.find(({ step }) => step.id === id)
  if (found === undefined) throw new Error(`no station ${id}`)
  return found
}

/** Lists from where to where a thread is faded, and where it is not. */
function stretches(scene: Scene, role: string): readonly (readonly [string, number, number])[] {
  return group(scene, 'threads', `thread:${role}`).marks.flatMap((mark) => {
    if (mark.kind !== 'path' || !/^run:\d+$/.test(mark.key)) return []
    const places = mark.d.match(/-?[\d.]+(?: -?[\d.]+)?/g) ?? []
    const [first = '', last = ''] = [places[0], places.at(-1)]
    const look = mark.stroke?.startsWith('dim-') ? 'faded' : 'full'
    return [[look, Number(first.split(' ')[0]), Number(last.split(' ')[0])] as const]
  })
}

describe('a step that is gone', () => {
  test('leads nowhere: the roads to it and on from it are faded, and no others', () => {
    const [before, after] = [station('which-machine').x, station('ready-floor').x]
    const faded = stretches(drawn, 'specialist').filter(([look]) => look === 'faded')
    expect(faded).toEqual([['faded', before, after]])
    const full = stretches(drawn, 'specialist').filter(([look]) => look === 'full')
    expect(full.map(([, from]) => from)).toContain(after)
    expect(stretches(drawn, 'director').every(([look]) => look === 'full')).toBe(true)
  })

  test('stays broken where nobody saw it', () => {
    const marks = group(drawn, 'threads', 'thread:operator').marks
    const broken = marks.filter((mark) => mark.kind === 'path' && mark.dash === '11 7')
    expect(broken.map((mark) => mark.kind === 'path' && mark.stroke)).toEqual(['dim-role-1'])
    const faded = stretches(drawn, 'operator').filter(([look]) => look === 'faded')
    expect(faded[0]?.[1]).toBe(station('trial-day').x)
    expect(faded.at(-1)?.[2]).toBe(station('set-up').x)
  })

  test('has a broken border, and a struck title, line by line', () => {
    const [border] = group(drawn, 'cards', 'card:annex').marks
    expect(border).toMatchObject({ stroke: 'ink-3', strokeWidth: 1.5, dash: '2 4' })
    const marks = group(drawn, 'texts', 'text:annex').marks
    const title = marks.find(({ key }) => key === 'title')
    const strike = marks.find(({ key }) => key === 'strike')
    if (title?.kind !== 'text' || strike?.kind !== 'path') throw new Error('nothing is struck')
    const strokes = [...strike.d.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)].map((item) =>
      item.slice(1).map(Number),
    )
    expect(strokes).toHaveLength(title.lines.length)
    for (const [index, [from = 0, y = 0, to = 0]] of strokes.entries()) {
      const line = title.lines[index]
      expect(from).toBe((line?.x ?? 0) - 2)
      expect((line?.y ?? 0) - y).toBeCloseTo(4.48)
      expect(to - from).toBeGreaterThan(40)
    }
  })

  test('has a cross over its station, also where it has none', () => {
    const { x, rail } = station('annex')
    expect(find(drawn, 'stations', 'gone:annex')).toMatchObject({
      d: `M${x - 9} ${rail - 9}L${x + 9} ${rail + 9}M${x - 9} ${rail + 9}L${x + 9} ${rail - 9}`,
    })
    expect(find(drawn, 'stations', 'gone:silence').kind).toBe('path')
  })

  test('says it in the legend, too: a crossed road beside the word', () => {
    const [legend] = overlay.legend?.(layout, en) ?? []
    const gone = legend?.entries.find(({ label }) => label === 'a step that goes')
    expect(gone?.marks.map(({ key }) => key)).toEqual(['sign', 'road', 'cross', 'tag', 'tag:word'])
  })
})

test('what stays is drawn as it was', () => {
  const plain = buildScene(layout, 'A test')
  for (const [layer, key] of [
    ['threads', 'thread:director'],
    ['cards', 'card:which-machine'],
    ['texts', 'text:which-machine'],
    ['stations', 'station:which-machine'],
  ] as const)
    expect(find(drawn, layer, key)).toEqual(find(plain, layer, key))
})

test('a window that ends between a gone step and the next fades the same stretch', () => {
  const { x } = station('annex')
  const part = windowLayout(layout, { left: x - 20, right: x + 20 })
  const faded = stretches(draw(part), 'specialist').filter(([look]) => look === 'faded')
  expect(faded[0]?.[1]).toBe(station('which-machine').x)
  expect(faded.at(-1)?.[2]).toBe(station('ready-floor').x)
})

test('down the page roads lie where they lay, the cross on the station, and strikes stay level', () => {
  const down = layoutVertical(composite)
  const plain = buildVerticalScene(down, 'Down')
  const scene = overlay.draw(plain, down, en)
  for (const role of ['operator', 'specialist']) {
    const placesIn = (of: Scene) =>
      group(of, 'threads', `thread:${role}`).marks.flatMap((mark) => outlineOf(mark).flat())
    const known = new Set(placesIn(plain).map(String))
    const cuts = down.stations.map(({ x }) => x)
    for (const place of placesIn(scene))
      expect(known.has(String(place)) || cuts.includes(place[1]), String(place)).toBe(true)
  }
  const at = down.stations.find(({ step }) => step.id === 'annex')
  const cross = find(scene, 'stations', 'gone:annex')
  expect(cross.kind === 'path' && cross.d).toMatch(
    new RegExp(`^M${(at?.rail ?? 0) - 9} ${(at?.x ?? 0) - 9}L`),
  )
  const strike = group(scene, 'texts', 'text:annex').marks.find(({ key }) => key === 'strike')
  expect(strike?.kind === 'path' && strike.d).toMatch(/^(M[\d.]+ [\d.]+H[\d.]+)+$/)
})

test('a role that steps back already stays as it is', () => {
  const before = emphasize({ role: 'operator' }).draw(buildScene(layout, 'A test'), layout, en)
  const both = overlay.draw(before, layout, en)
  expect(stretches(both, 'specialist').every(([look]) => look === 'faded')).toBe(true)
})
