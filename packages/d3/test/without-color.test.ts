import type { Journey } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import type { Mark, Paint } from '../src/scene/mark.ts'
import type { PaintTone } from '../src/theme/tokens.ts'
import { DRAWN, legendOf, MEANT } from './drawn-scenes.ts'
import { paintedOf } from './painted-marks.ts'

/** On paper without colours there is the ground, what is printed on it, and what is printed pale. */
function printed(tone: PaintTone | undefined): string {
  if (tone === undefined) return 'none'
  if (tone.startsWith('dim-')) return 'pale'
  return /^(paper|band|card)$/.test(tone) ? 'ground' : 'print'
}

/** Tells how a shape looks without colour, wherever it stands: its kind, the strokes it is made of, filled or broken. */
function lookOf(mark: Mark): string {
  if (mark.kind === 'group') return mark.marks.map(lookOf).join(' + ')
  if (mark.kind === 'text') return `“${mark.lines.map(({ text }) => text)}” ${printed(mark.fill)}`
  const { fill, stroke, strokeWidth, dash }: Paint = mark.kind === 'image' ? {} : mark
  const strokes = mark.kind === 'path' ? mark.d.replace(/[-\d. ]+/g, '') : ''
  return `${mark.kind} ${strokes} ${printed(fill)}/${printed(stroke)} ${strokeWidth ?? 0} ${dash ?? 'whole'}`
}

/** Lists the looks of all marks of a drawing whose path has some words in it. */
function looks(drawing: keyof typeof DRAWN, ...pattern: readonly RegExp[]): ReadonlySet<string> {
  const painted = paintedOf(DRAWN[drawing]?.()[0] ?? [])
  const found = painted.filter(({ path }) => pattern.some((one) => one.test(path)))
  return new Set(found.map(({ mark }) => lookOf(mark)))
}

/** Expects each meaning to be there, and no two of them to share a look. */
function expectApart(meanings: Readonly<Record<string, ReadonlySet<string>>>): void {
  const entries = Object.entries(meanings)
  for (const [index, [one, own]] of entries.entries()) {
    expect(own.size, one).toBeGreaterThan(0)
    for (const [other, its] of entries.slice(index + 1))
      expect(
        [...own].filter((look) => its.has(look)),
        `${one} and ${other}`,
      ).toEqual([])
  }
}

const quoted = (id: string): string => id.replace(/[^\w-]/g, '\\$&')
const anyOf = (prefix: string, ids: readonly string[], suffix = ''): RegExp =>
  new RegExp(`/${prefix}:(${ids.map(quoted).join('|')})${suffix}$`)

const [bought, asIs] = MEANT.map(([journey]) => journey) as [Journey, Journey]
const idsOf = <T extends { readonly id: string }>(
  items: readonly T[],
  test: (item: T) => boolean,
): readonly string[] => items.filter(test).map(({ id }) => id)

describe('printed without colours', () => {
  test('the entries of a legend all look different', () => {
    const all = MEANT.flatMap(([journey, overlays]) => {
      // How many steps have no date is said without a mark.
      const entries = legendOf(journey, overlays).filter(({ marks }) => marks.length > 0)
      const seen = entries.map(({ marks }) => marks.map(lookAt).join(' + '))
      const shared = entries.filter((_, index) => seen.indexOf(seen[index] ?? '') !== index)
      expect(shared.map(({ label }) => label)).toEqual([])
      return entries
    })
    expect(new Set(all.map(({ label }) => label)).size).toBeGreaterThan(45)
  })

  test('signs that are placed, planned and missing do, in full and as pennants', () => {
    for (const [drawing, key, end] of [
      ['in full', 'sign', '/board'],
      ['as a strip', 'pennant', ''],
    ] as const) {
      const of = (status: string) =>
        looks(
          drawing,
          anyOf(
            key,
            idsOf(asIs.signposts, (sign) => sign.status === status),
            end,
          ),
        )
      expectApart({ placed: of('placed'), planned: of('planned'), missing: of('missing') })
    }
  })

  test('steps, milestones and decisions do, and what is found at them', () => {
    for (const drawing of ['in full', 'as a strip', 'as a braid']) {
      const of = (kind: string) =>
        looks(
          drawing,
          anyOf(
            'station',
            idsOf(asIs.steps, (step) => step.kind === kind),
          ),
        )
      const findings = looks('as a strip with findings', /\/finding:/)
      expectApart({
        activity: of('activity'),
        milestone: of('milestone'),
        decision: of('decision'),
        findings,
      })
    }
  })

  test('what is assumed or unseen does, and what is gone', () => {
    const assumed = idsOf(bought.steps, (step) => step.assumed)
    const sure = idsOf(bought.steps, (step) => !step.assumed)
    const border = (drawing: string, ids: readonly string[]) =>
      looks(drawing, anyOf('card', ids, '/outline'))
    expectApart({
      sure: border('by dates', sure),
      assumed: border('by dates', assumed),
      gone: border('with what changes', ['annex']),
    })
    expectApart({
      station: looks('in full', /\/station:/),
      crossed: looks('with what changes', /\/gone:/),
    })
  })

  test('stretches of a thread do: seen and unseen, straight and not, and with what core', () => {
    const twelve = paintedOf(DRAWN['of twelve roles']?.()[0] ?? [])
    const cores = twelve.flatMap(({ path, mark }) => {
      const role = /^\/threads\/(thread:[^/]+)\/run:\d+:core$/.exec(path)?.[1]
      return role === undefined || mark.kind !== 'path'
        ? []
        : [[role, `${mark.strokeWidth} ${mark.dash ?? 'whole'}`] as const]
    })
    const byRole = new Map(cores)
    expect(byRole.size).toBe(11)
    expect(new Set(byRole.values()).size).toBe(11)
    expectApart({
      direct: looks('with paths taken', /\/edge:.*:true$/),
      roundabout: looks('with paths taken', /\/edge:.*:false$/),
    })
  })

  test('feelings that are assumed do, touchpoints of either kind, and pins of who is silent', () => {
    const glyphs = (isDirect: boolean) =>
      new Set(
        legendOf(bought, [])
          .filter(({ label }) => label === (isDirect ? 'with the supplier' : 'by way of others'))
          .map(({ marks }) => marks.map(lookOf).join(' + ')),
      )
    expectApart({ direct: glyphs(true), indirect: glyphs(false) })
    const dots = looks('in full', /\/feelings:.*\/dot:/)
    expect([...dots].sort()).toEqual([
      'circle  ground/print 1.75 whole',
      'circle  print/none 0 whole',
    ])
    expectApart({
      silent: looks('with an account', /\/pin:operator\/pin$/),
      present: looks('with an account', /\/pin:(specialist|head|director)\/pin$/),
    })
  })

  test('frictions have a thorn for each degree', () => {
    for (const { id, frictions } of asIs.steps.filter(({ observed }) => observed !== 'no'))
      for (const [index, { severity }] of frictions.entries()) {
        const [look = ''] = looks('in full', anyOf('text', [id], `/thorn:${index}`))
        expect(look.match(/Z/g), id).toHaveLength(severity)
      }
  })
})

/** The same with the places of its strokes: entries of a legend all stand at one place. */
function lookAt(mark: Mark): string {
  const place = JSON.stringify(mark, (key, value: unknown) =>
    /^(fill|stroke|key)$/.test(key) ? undefined : value,
  )
  return `${lookOf(mark)} ${place}`
}
