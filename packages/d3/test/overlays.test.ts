import {
  compareJourneys,
  deriveComposite,
  findBlindSpots,
  locateAccount,
} from '@routebord/analysis'
import { accountLogs, bouncyBall, bouncyBallToBe } from '@routebord/examples'
import { layoutOverview } from '@routebord/layout'
import { assertJourney, type Journey, parseAccountLog } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { da } from '../src/languages/da.ts'
import { en } from '../src/languages/en.ts'
import { nl } from '../src/languages/nl.ts'
import {
  type Emphasis,
  emphasize,
  markAccount,
  markComparison,
  markFindings,
  type Overlay,
} from '../src/overlays.ts'
import type { Mark, Scene } from '../src/scene/mark.ts'
import { toSvgString } from '../src/svg/to-svg-string.ts'
import { bouncyBallJourney, layoutOf, sceneOf } from './drawn.ts'

const scene = sceneOf(bouncyBallJourney)
const toBe = assertJourney(bouncyBallToBe)

function drawn(overlay: Overlay, journey: Journey = bouncyBallJourney): Scene {
  return overlay.draw(sceneOf(journey), layoutOf(journey), en)
}

function marksOf(from: Scene, layer: string): readonly Mark[] {
  return from.layers.find(({ key }) => key === layer)?.marks ?? []
}

function find(from: Scene, layer: string, key: string): Mark {
  const mark = marksOf(from, layer).find((item) => item.key === key)
  if (mark === undefined) throw new Error(`no ${key} in ${layer}`)
  return mark
}

/** Everything of a scene but its tones. */
function geometryOf(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, item) => (['fill', 'stroke'].includes(key) ? undefined : item)),
  )
}

/** The ink of a text in a group. */
function toneOf(group: Mark, key: string): string | undefined {
  const texts = group.kind === 'group' ? group.marks.filter((mark) => mark.kind === 'text') : []
  return texts.find((mark) => mark.key === key)?.fill
}

function tonesOf(mark: Mark): readonly string[] {
  if (mark.kind === 'group') return mark.marks.flatMap(tonesOf)
  if (mark.kind === 'image') return []
  return mark.kind === 'text' ? [mark.fill] : [mark.fill ?? [], mark.stroke ?? []].flat()
}

describe('emphasis', () => {
  const all: readonly Emphasis[] = [
    { role: 'specialist' },
    { phase: 'trial' },
    { steps: ['workshop'] },
    { only: 'shared' },
    { only: 'frictions' },
    { only: 'uncertain' },
    { only: 'missing-signs' },
  ]

  test.each(all)('of %o moves nothing and takes nothing away', (emphasis) => {
    const changed = drawn(emphasize(emphasis))
    const isCut = 'steps' in emphasis
    const rest = ({ layers, ...other }: Scene): unknown =>
      geometryOf([other, layers.filter(({ key }) => !isCut || key !== 'threads')])
    expect(rest(changed)).toEqual(rest(scene))
    expect(changed).not.toEqual(scene)
  })

  test('of a stretch dims threads before and after it, with the way in and out left as it is', () => {
    const threads = marksOf(drawn(emphasize({ steps: ['specification', 'quotes'] })), 'threads')
    const thread = threads.find(({ key }) => key === 'thread:specialist')
    const xs = (d: string): readonly number[] =>
      [...d.matchAll(/[ML](-?[\d.]+)|H(-?[\d.]+)/g)].map(([, x, h]) => Number(x ?? h))
    const pieces = (thread?.kind === 'group' ? thread.marks : []).flatMap((mark) =>
      mark.kind === 'path' && mark.stroke?.endsWith('role-2')
        ? [{ dim: mark.stroke.startsWith('dim-'), xs: xs(mark.d) }]
        : [],
    )
    const { stations } = layoutOf(bouncyBallJourney)
    const path = stations
      .filter(({ step }) => step.roles.some(({ id }) => id === 'specialist'))
      .sort((a, b) => a.x - b.x)
    const [first, last] = ['specification', 'quotes'].map((id) =>
      path.findIndex(({ step }) => step.id === id),
    )
    const [from, to] = [path[(first ?? 0) - 1]?.x ?? 0, path[(last ?? 0) + 1]?.x ?? 0]
    const bright = pieces.filter(({ dim }) => !dim).flatMap((piece) => piece.xs)
    expect([Math.min(...bright), Math.max(...bright)]).toEqual([from, to])
    const dim = pieces.filter((piece) => piece.dim).flatMap((piece) => piece.xs)
    expect(dim.filter((x) => from < x && x < to)).toEqual([])
    expect(dim).toEqual(expect.arrayContaining([from, to]))
  })

  test('of a role keeps its thread, its head, its steps and its signs', () => {
    const changed = drawn(emphasize({ role: 'specialist' }))
    for (const [layer, key] of [
      ['threads', 'thread:specialist'],
      ['heads', 'head:specialist'],
      ['stations', 'station:compare-makers'],
    ] as const) {
      const kept = marksOf(scene, layer).some((mark) => mark.key === key)
      if (kept) expect(find(changed, layer, key)).toEqual(find(scene, layer, key))
    }
    expect(tonesOf(find(changed, 'threads', 'thread:operator'))).toEqual(
      expect.arrayContaining(['dim-role-1']),
    )
    expect(toneOf(find(changed, 'heads', 'head:operator'), 'name')).toBe('dim-ink')
  })

  test('of a role lets the others at its steps speak more quietly', () => {
    const workshop = find(drawn(emphasize({ role: 'specialist' })), 'texts', 'text:workshop')
    expect(toneOf(workshop, 'row:specialist:quote')).toBe('ink')
    expect(toneOf(workshop, 'row:operator:quote')).toBe('dim-ink')
    expect(toneOf(workshop, 'title')).toBe('ink')
  })

  test('of a segment keeps those who travel it, and of shared steps keeps every thread', () => {
    const segment = drawn(emphasize({ steps: ['workshop'] }))
    expect(tonesOf(find(segment, 'threads', 'thread:head'))).toContain('role-3')
    expect(tonesOf(find(segment, 'threads', 'thread:director'))).toContain('dim-role-4')
    const shared = drawn(emphasize({ only: 'shared' }))
    expect(marksOf(shared, 'threads')).toEqual(marksOf(scene, 'threads'))
    expect(toneOf(find(shared, 'texts', 'text:jams'), 'title')).toBe('dim-ink')
    expect(toneOf(find(shared, 'texts', 'text:workshop'), 'title')).toBe('ink')
  })

  test.each([
    [{ role: 'operator' }, en, 'Ole Operatør: 12 of 27 steps', 'the rest is dimmed'],
    [{ phase: 'trial' }, da, 'Afprøvning: 5 af 27 trin', 'resten er nedtonet'],
    [
      { steps: ['jams', 'seams'] },
      en,
      'Press stops in mid-shift – Shows Per the torn seams: 2 of 27 steps',
      'the rest is dimmed',
    ],
    [{ only: 'shared' }, nl, 'samen gezet: 10 van de 27 stappen', 'de rest is gedimd'],
    [{ only: 'missing-signs' }, en, 'signs missing: 4 of 27 steps', 'the rest is dimmed'],
  ] as const)('of %o is said in the legend', (emphasis, language, kept, rest) => {
    const [group] = emphasize(emphasis).legend?.(layoutOf(bouncyBallJourney), language) ?? []
    expect(group?.entries.map(({ label }) => label)).toEqual([kept, rest])
    const [own, others] = group?.entries.map(({ marks }) => marks.flatMap(tonesOf)) ?? []
    expect(own?.some((tone) => tone.startsWith('dim-'))).toBe(false)
    expect(others?.every((tone) => tone.startsWith('dim-'))).toBe(true)
  })

  test('of what is not on the map is not said in the legend', () => {
    const layout = layoutOf(bouncyBallJourney)
    for (const emphasis of [{ role: 'nobody' }, { phase: 'never' }, { steps: [] }])
      expect(emphasize(emphasis).legend?.(layout, en)).toEqual([])
  })

  test('is written into a standalone picture in mixed colours', () => {
    const svg = toSvgString(drawn(emphasize({ role: 'specialist' })), { theme: 'dark' })
    expect(svg).not.toMatch(/var\(|color-mix/)
    // 28 % of #FFC971 in #14171C, channel by channel.
    expect(svg).toContain('#564934')
  })
})

describe('findings', () => {
  const { findings } = findBlindSpots(bouncyBallJourney)
  const overlay = markFindings(findings)

  test('are numbered in the legend as on the map', () => {
    const [group] = overlay.legend?.(layoutOf(bouncyBallJourney), en) ?? []
    expect(group?.entries.map(({ label }) => label)).toEqual([
      ...findings.map(({ why }) => why.byLocale.en),
      'something is found there',
    ])
    const changed = drawn(overlay)
    const numbers = [...marksOf(changed, 'findings'), ...marksOf(changed, 'head-findings')].flatMap(
      (mark) =>
        mark.kind === 'group'
          ? mark.marks.flatMap((item) => (item.kind === 'text' ? item.lines : []))
          : [],
    )
    const placed = findings.filter(
      (one) => one.steps.length + one.roles.length + one.phases.length > 0,
    )
    expect(new Set(numbers.map(({ text }) => text)).size).toBe(placed.length)
  })

  test('never lie on each other', () => {
    const changed = drawn(overlay)
    const circles = ['findings', 'head-findings'].flatMap((layer) =>
      marksOf(changed, layer).flatMap((mark) =>
        mark.kind === 'group' ? mark.marks.filter((item) => item.kind === 'circle') : [],
      ),
    )
    const places = circles.map((circle) =>
      circle.kind === 'circle' ? `${circle.x} ${circle.y}` : '',
    )
    expect(new Set(places).size).toBe(places.length)
  })

  test('are said in the outline of a step, in the reader’s language', () => {
    const html = renderToHtml(bouncyBallJourney, { language: da, overlays: [overlay] })
    expect(html).toContain('Det kortet ikke ser')
    const [first] = findings
    expect(html).toContain(first?.why.byLocale.da?.replaceAll('&', '&amp;'))
  })
})

describe('a comparison', () => {
  const comparison = compareJourneys(bouncyBallJourney, toBe)

  test('marks on each map what is new, gone and moved there', () => {
    const keysOf = (journey: Journey): readonly string[] =>
      marksOf(drawn(markComparison(comparison), journey), 'changes').map(({ key }) => key)
    expect(keysOf(toBe)).toEqual(
      expect.arrayContaining(comparison.steps.added.map(({ id }) => `change:${id}`)),
    )
    expect([...keysOf(bouncyBallJourney)].sort()).toEqual(
      [...comparison.steps.removed, ...comparison.moved.map(({ before }) => before)]
        .map(({ id }) => `change:${id}`)
        .sort(),
    )
  })

  test('lets what goes step back, and says frictions that go', () => {
    const [gone] = comparison.steps.removed
    const changed = drawn(markComparison(comparison))
    const kind = gone?.observed === 'no' ? 'note' : 'text'
    expect(toneOf(find(changed, 'texts', `${kind}:${gone?.id}`), 'title')).toBe('dim-ink')
    const html = renderToHtml(toBe, { overlays: [markComparison(comparison)] })
    const removed = comparison.frictions.removed.find(({ after }) => after !== undefined)
    expect(html).toContain(`friction gone: ${removed?.friction.title.byLocale.en}`)
  })
})

describe('an account', () => {
  const journey = assertJourney(bouncyBall)
  const [log] = Object.values(accountLogs)
  const parsed = parseAccountLog(log, { journey })
  if (!parsed.ok) throw new Error('the example log is faulty')
  const last = parsed.log.events.at(-1)?.at ?? 0
  const locate = (at: number) => locateAccount(journey, parsed.log, { rule: 'furthest-role', at })

  test('has a pin for each role that is under way, on its own thread', () => {
    const location = locate(last)
    const pins = marksOf(drawn(markAccount(location), journey), 'account')
    expect(pins.map(({ key }) => key).sort()).toEqual(
      location.positions
        .filter(({ step }) => step !== undefined)
        .map(({ role }) => `pin:${role.id}`)
        .sort(),
    )
  })

  test('has pins that stand over the road, their tips on the threads', () => {
    const location = locate(last)
    const rails = layoutOf(journey).stations.flatMap(({ rail, threads }) =>
      Array.from({ length: threads }, (_, slot) => rail + 8 * slot),
    )
    for (const pin of marksOf(drawn(markAccount(location), journey), 'account')) {
      const [body, letter] = pin.kind === 'group' ? pin.marks : []
      const [, tip] = (body?.kind === 'path' ? body.d : '').match(/^M[\d.]+ ([\d.]+)L/) ?? []
      expect(rails).toContain(Number(tip))
      expect(letter?.kind === 'text' && letter.lines[0]?.y).toBeLessThan(Number(tip) - 10)
    }
  })

  test('has its pin where it got to, also at a step that nobody had seen', () => {
    const [{ step: reached } = {}] = locate(last).positions.filter(({ step }) => step !== undefined)
    const unseen = assertJourney({
      ...bouncyBall,
      steps: bouncyBall.steps.map((step) =>
        step.id === reached?.id ? { ...step, observed: 'no' } : step,
      ),
    })
    const replayed = parseAccountLog(log, { journey: unseen })
    if (!replayed.ok) throw new Error('the example log is faulty')
    const location = locateAccount(unseen, replayed.log, { rule: 'furthest-role', at: last })
    const here = location.positions.filter(({ step }) => step?.id === reached?.id)
    expect(here.length).toBeGreaterThan(0)
    const keys = marksOf(drawn(markAccount(location), unseen), 'account').map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(here.map(({ role }) => `pin:${role.id}`)))
    const overview = layoutOverview(deriveComposite(unseen))
    const strip = markAccount(location)
      .drawOverview?.([], overview)
      .map(({ key }) => key)
    expect(strip).toEqual(expect.arrayContaining(here.map(({ role }) => `pin:${role.id}`)))
  })

  test('that has not begun has no pin, and all of the map steps back', () => {
    const location = locate((parsed.log.events[0]?.at ?? 0) - 1)
    const changed = drawn(markAccount(location), journey)
    expect(marksOf(changed, 'account')).toEqual([])
    for (const text of marksOf(changed, 'texts').filter(({ key }) => key.startsWith('text:')))
      expect(toneOf(text, 'title'), text.key).toBe('dim-ink')
  })

  test('says who has gone silent', () => {
    const html = renderToHtml(journey, { overlays: [markAccount(locate(last + 400 * 86_400_000))] })
    expect(html).toMatch(/silent for \d+ days|has come to the end/)
  })
})

test('the same things give the same overlay, so that making one anew draws nothing anew', () => {
  const { findings } = findBlindSpots(bouncyBallJourney)
  expect(markFindings(findings)).toBe(markFindings(findings))
  expect(markFindings(findings, 'Mind')).not.toBe(markFindings(findings))
  expect(markFindings([...findings])).not.toBe(markFindings(findings))
  expect(emphasize({ steps: ['jams'] })).toBe(emphasize({ steps: ['jams'] }))
  expect(emphasize({ role: 'head' })).not.toBe(emphasize({ role: 'operator' }))
})

test('what stands out is said in words at each step that does, and at no other', () => {
  const journey = bouncyBallJourney
  const overlay = emphasize({ only: 'frictions' })
  const said = journey.steps.filter((step) => overlay.facts?.(step, en, journey).length)
  expect(said).toEqual(journey.steps.filter((step) => step.frictions.length > 0))
  const [first] = said
  expect(first && overlay.facts?.(first, da, journey)).toMatchObject([
    { label: 'Fremhævet', text: da.interface.legendGroups.frictions },
  ])
})

test('a role that stands out leaves what others tell each other in the background', () => {
  const layout = layoutOf(bouncyBallJourney)
  const standingOut = (role: string): readonly string[] => {
    const changed = drawn(emphasize({ role }))
    return layout.links.flatMap(({ link }, index) => {
      const [before, after] = [scene, changed].map(({ layers }) =>
        layers.flatMap(({ marks }) => marks).find(({ key }) => key === `link:${index}`),
      )
      const isOut = JSON.stringify(before) === JSON.stringify(after)
      return link.kind === 'influence' && isOut ? [`${link.from.role?.id}-${link.to.role?.id}`] : []
    })
  }
  // The specialist takes part in both steps of what the director tells the head.
  expect(standingOut('specialist')).toEqual([])
  expect(standingOut('director')).toEqual(['head-director', 'director-head'])
})
