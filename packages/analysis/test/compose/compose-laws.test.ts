import { assertJourney, type JourneyDocument, parseJourney } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeJourneys } from '../../src/compose/compose-journeys.ts'
import type { ComposeOptions, Composition, StepPair } from '../../src/compose/composition.ts'
import { journeyOf, randomDocument } from '../random-journey.ts'
import { randomMaps } from './random-maps.ts'

const RUNS = { seed: 1970, numRuns: 300 }
const PATIENCE = 120_000

/** Any two steps, of the same map too. */
function randomPairs(maps: readonly JourneyDocument[]): fc.Arbitrary<readonly StepPair[]> {
  const steps = maps.flatMap((map) => map.steps.map(({ id }) => ({ journey: map.id, step: id })))
  if (steps.length === 0) return fc.constant([])
  const step = fc.constantFrom(...steps)
  return fc.array(fc.tuple(step, step), { maxLength: 4 })
}

const randomTask: fc.Arbitrary<readonly [readonly JourneyDocument[], ComposeOptions]> =
  randomMaps.chain((maps) =>
    fc.tuple(
      fc.constant(maps),
      fc.record({
        matches: fc.record({ pin: randomPairs(maps), forbid: randomPairs(maps) }),
        threshold: fc.constantFrom(0.3, 0.6, 0.9),
      }),
    ),
  )

function holds(
  law: (result: Composition, maps: readonly JourneyDocument[], options: ComposeOptions) => void,
): void {
  fc.assert(
    fc.property(randomTask, ([maps, options]) => {
      law(composeJourneys(maps.map(journeyOf), options), maps, options)
    }),
    RUNS,
  )
}

describe('for any maps, pins and bans', { timeout: PATIENCE }, () => {
  test('the document is one that can be parsed', () => {
    holds(({ document }) => {
      const result = parseJourney(document)
      expect(result.ok ? [] : result.issues).toEqual([])
      expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    })
  })

  test('every step of every map is in one step, and of one map no two are in the same', () => {
    holds(({ document, origins }, maps) => {
      expect(origins.map(({ id }) => id)).toEqual(document.steps.map(({ id }) => id))
      const members = origins.flatMap((origin) =>
        origin.members.map(({ journey, step }) => `${journey.id}/${step.id}`),
      )
      const steps = maps.flatMap((map) => map.steps.map(({ id }) => `${map.id}/${id}`))
      expect(members.toSorted()).toEqual(steps.toSorted())
      for (const origin of origins) {
        const journeys = origin.members.map(({ journey }) => journey)
        expect(new Set(journeys).size).toBe(journeys.length)
      }
    })
  })

  test('each role meets the steps of its own map in its own order', () => {
    holds(({ document, origins }, maps) => {
      for (const map of maps)
        for (const role of map.roles) {
          const path = origins.flatMap(({ id, members }) => {
            const own = members.find(({ journey }) => journey.id === map.id)?.step
            const isThere = own?.roles.some(({ id: name }) => name === role.id) ?? false
            if (!isThere) return []
            expect(document.steps.find((step) => step.id === id)?.roles).toContain(role.id)
            return own?.id ?? []
          })
          const own = map.steps.filter(({ roles }) => roles.includes(role.id))
          expect(path).toEqual(own.map(({ id }) => id))
        }
    })
  })

  test('nobody is anywhere who was nowhere on the maps of that step', () => {
    holds(({ document, origins }) => {
      for (const [place, { members }] of origins.entries()) {
        const there = members.flatMap(({ step }) => step.roles.map(({ id }) => id))
        expect(new Set(document.steps[place]?.roles)).toEqual(new Set(there))
        const felt = members.flatMap(({ step }) => step.experiences.map(({ role }) => role.id))
        expect(new Set(Object.keys(document.steps[place]?.experience ?? {}))).toEqual(new Set(felt))
      }
    })
  })

  test('a step stands in the phase of one of its maps, unless a pin made it compromise', () => {
    holds(({ document, origins }, _, { matches }) => {
      const titleOf = new Map(document.phases.map(({ id, title }) => [id, title]))
      for (const [place, { members }] of origins.entries()) {
        const title = titleOf.get(document.steps[place]?.phase ?? '')
        const titles = members.map(({ step }) => step.phase.title.byLocale)
        const alike = titles.some(({ en = '' }) => Object(title).en.startsWith(en.slice(0, 4)))
        if ((matches?.pin ?? []).length === 0) expect(alike).toBe(true)
      }
    })
  })

  test('bans are obeyed, and pins are obeyed or reported', () => {
    holds(({ origins, findings }, _, { matches }) => {
      const meetingOf = new Map(
        origins.flatMap(({ id, members }) =>
          members.map(({ journey, step }) => [`${journey.id}/${step.id}`, id]),
        ),
      )
      const namesOf = (pair: StepPair): readonly string[] =>
        pair.map(({ journey, step }) => `${journey}/${step}`)
      for (const pair of matches?.forbid ?? []) {
        const [one = '', other = ''] = namesOf(pair)
        if (one !== other) expect(meetingOf.get(one)).not.toBe(meetingOf.get(other))
      }
      for (const pair of matches?.pin ?? []) {
        const [one = '', other = ''] = namesOf(pair)
        const isOne = one !== other && meetingOf.get(one) === meetingOf.get(other)
        const names = [`pin-not-obeyed:${one}+${other}`, `pin-not-obeyed:${other}+${one}`]
        const isReported = findings.some(({ key }) => names.includes(key))
        expect(isOne).not.toBe(isReported)
      }
    })
  })

  test('what is merged without a pin scores the threshold on average, and has titles that are alike', () => {
    holds(({ proposals }, _, { threshold = 0 }) => {
      for (const { pairs, score } of proposals.merged) {
        if (pairs.some(({ pinned }) => pinned)) continue
        expect(score).toBeGreaterThanOrEqual(threshold - 1e-9)
        expect(pairs.some(({ title = 0 }) => title >= threshold)).toBe(true)
      }
    })
  })

  test('near misses are two steps of different maps that stayed apart', () => {
    holds(({ origins, proposals }, _, { threshold = 0 }) => {
      for (const { members, score, why } of proposals.nearMisses) {
        const [one, other] = members
        expect(one.journey).not.toBe(other.journey)
        const together = origins.some(({ members: all }) =>
          members.every(({ step }) => all.some((member) => member.step === step)),
        )
        expect(together).toBe(false)
        expect(score < threshold).toBe(why === 'score')
      }
    })
  })

  test('findings have keys of their own, name things of the maps, and speak three languages', () => {
    holds(({ findings }) => {
      const keys = findings.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { rule, key, why } of findings) {
        expect(key.startsWith(`${rule}:`)).toBe(true)
        for (const locale of ['en', 'da', 'nl']) expect(why.byLocale[locale]).toMatch(/[.?]$/)
      }
    })
  })
})

describe('for any single journey', { timeout: PATIENCE }, () => {
  test('its composite is itself, but for the order of steps no role shares', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const { document: composed, findings, proposals } = composeJourneys([journeyOf(document)])
        const again = assertJourney(composed)
        const original = journeyOf(document)
        const outline = ({ steps, ...rest }: typeof original) => ({
          ...rest,
          steps: steps
            .map(({ index, after, ...step }) => ({
              ...step,
              after: [...new Set(after.map(({ id }) => id))].sort(),
            }))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        })
        expect(outline(again)).toEqual(outline(original))
        expect([findings, proposals.merged]).toEqual([[], []])
      }),
      RUNS,
    )
  })
})
