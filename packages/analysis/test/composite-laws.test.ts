import type { Journey, JourneyDocument, Role, Step } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Composite, deriveComposite } from '../src/index.ts'
import { thawedIn } from './frozen.ts'
import { journeyOf, randomDocument } from './random-journey.ts'
import { outlineOf, stretchesOf } from './sketched-journey.ts'

const RUNS = { seed: 1972, numRuns: 300 }

// A property takes as long as its runs on a busy machine: this is when it hangs, not when it is slow.
const PATIENCE = 120_000

function holds(law: (composite: Composite, journey: Journey) => void): void {
  fc.assert(
    fc.property(randomDocument, (document) => {
      const journey = journeyOf(document)
      law(deriveComposite(journey), journey)
    }),
    RUNS,
  )
}

/** The slow and obvious way to a role's next step: look through all that follow. */
function nextOf(journey: Journey, step: Step, role: Role): Step | undefined {
  return journey.steps.find((later) => later.index > step.index && later.roles.includes(role))
}

function previousOf(journey: Journey, step: Step, role: Role): Step | undefined {
  return journey.steps.findLast((other) => other.index < step.index && other.roles.includes(role))
}

function severalOf(steps: readonly (Step | undefined)[]): boolean {
  return new Set(steps.filter((step) => step !== undefined)).size > 1
}

describe('for any journey', { timeout: PATIENCE }, () => {
  test('the journeys that laws are held against are of every kind', () => {
    const sample = fc
      .sample(randomDocument, RUNS)
      .map((document) => deriveComposite(journeyOf(document)))
    const share = (holdsFor: (composite: Composite) => boolean): number =>
      sample.filter(holdsFor).length / sample.length
    expect(share(({ forks }) => forks.length > 2)).toBeGreaterThan(0.3)
    expect(share(({ joins }) => joins.length > 2)).toBeGreaterThan(0.3)
    expect(share(({ segments }) => segments.some(({ steps }) => steps.length > 1))).toBeGreaterThan(
      0.3,
    )
    expect(share(({ paths }) => paths.some(({ steps }) => steps.length === 0))).toBeGreaterThan(
      0.05,
    )
    expect(
      share(({ journey }) => journey.steps.some(({ after }) => after.length > 0)),
    ).toBeGreaterThan(0.3)
  })

  test('a path holds the steps its role is at, in document order, and the legs between them', () => {
    holds(({ paths }, journey) => {
      expect(paths.map(({ role }) => role)).toEqual(journey.roles)
      for (const { role, steps, legs } of paths) {
        expect(steps).toEqual(journey.steps.filter((step) => step.roles.includes(role)))
        expect(legs.map(({ from }) => from)).toEqual(steps.slice(0, -1))
        expect(legs.map(({ to }) => to)).toEqual(steps.slice(1))
      }
    })
  })

  test('a role enters at the first step of its path and leaves at the last', () => {
    holds(({ paths }) => {
      for (const { steps, entry, exit } of paths) {
        expect(entry).toBe(steps[0])
        expect(exit).toBe(steps.at(-1))
      }
    })
  })

  test('a leg is travelled by all roles for whom its ends are neighbours, and by no other', () => {
    holds(({ legs }, journey) => {
      for (const { from, to, roles } of legs) {
        expect(roles.length).toBeGreaterThan(0)
        expect(roles).toEqual(
          journey.roles.filter(
            (role) => from.roles.includes(role) && nextOf(journey, from, role) === to,
          ),
        )
      }
      const ends = legs.map(({ from, to }) => `${from.id} ${to.id}`)
      expect(new Set(ends).size).toBe(legs.length)
    })
  })

  test('each path is recovered from the segments its role is in', () => {
    holds(({ paths, segments }) => {
      for (const { role, steps, legs } of paths) {
        const travelled = segments
          .filter((segment) => segment.roles.includes(role))
          .flatMap(stretchesOf)
        const path = steps.flatMap((step, place) => [step, ...legs.slice(place, place + 1)])
        expect(travelled.length).toBe(path.length)
        expect(travelled.every((stretch, place) => stretch === path[place])).toBe(true)
      }
    })
  })

  test('every step and every leg is in exactly one segment', () => {
    holds(({ segments, legs }, journey) => {
      const steps = segments.flatMap((segment) => segment.steps)
      expect(steps.toSorted((a, b) => a.index - b.index)).toEqual(journey.steps)
      const travelled = segments.flatMap((segment) => segment.legs)
      expect(travelled.toSorted((a, b) => a.index - b.index)).toEqual(legs)
    })
  })

  test('the roles of a segment are the roles of each of its steps and legs', () => {
    holds(({ segments }) => {
      for (const segment of segments) {
        expect(segment.steps.length + segment.legs.length).toBeGreaterThan(0)
        for (const stretch of stretchesOf(segment)) expect(stretch.roles).toEqual(segment.roles)
      }
    })
  })

  test('the stretches of a segment follow each other', () => {
    holds(({ segments }) => {
      for (const segment of segments) {
        const stretches = stretchesOf(segment)
        for (const [place, stretch] of stretches.entries()) {
          const next = stretches[place + 1]
          if (next === undefined) continue
          if ('from' in stretch) expect(next).toBe(stretch.to)
          else expect('from' in next && next.from).toBe(stretch)
        }
      }
    })
  })

  test('no segment leads into another of the same roles', () => {
    holds(({ segments }) => {
      for (const earlier of segments)
        for (const later of segments) {
          const same =
            earlier.roles.length === later.roles.length &&
            earlier.roles.every((role) => later.roles.includes(role))
          if (earlier === later || !same) continue
          const last = stretchesOf(earlier).at(-1)
          const [first] = stretchesOf(later)
          const leads =
            last !== undefined &&
            first !== undefined &&
            (('from' in last && last.to === first) || ('from' in first && first.from === last))
          expect(leads).toBe(false)
        }
    })
  })

  test('a segment is shared when two or more travel it, and solo otherwise', () => {
    holds(({ segments }) => {
      for (const { kind, roles } of segments)
        expect(kind).toBe(roles.length >= 2 ? 'shared' : 'solo')
    })
  })

  test('a fork is a step whose roles have different next steps', () => {
    holds(({ forks }, journey) => {
      const expected = journey.steps.filter((step) =>
        severalOf(step.roles.map((role) => nextOf(journey, step, role))),
      )
      expect(forks.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    })
  })

  test('a join is a step whose roles have different previous steps', () => {
    holds(({ joins }, journey) => {
      const expected = journey.steps.filter((step) =>
        severalOf(step.roles.map((role) => previousOf(journey, step, role))),
      )
      expect(joins.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    })
  })

  test('an index is a place in the list', () => {
    holds(({ legs, segments }) => {
      expect(legs.map(({ index }) => index)).toEqual([...legs.keys()])
      expect(segments.map(({ index }) => index)).toEqual([...segments.keys()])
    })
  })

  test('the journey is as it was, and all that is derived from it is frozen', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const journey = journeyOf(document)
        const composite = deriveComposite(journey)
        expect(composite.journey).toBe(journey)
        expect(journey).toEqual(journeyOf(document))
        expect(thawedIn(composite)).toBe(0)
      }),
      RUNS,
    )
  })

  test('the same journey gives the same composite', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(outlineOf(journeyOf(document))).toEqual(outlineOf(journeyOf(document)))
      }),
      RUNS,
    )
  })

  test('two neighbours that share neither role nor order may change places, and no path changes', () => {
    let swaps = 0
    fc.assert(
      fc.property(randomDocument, fc.nat(), (document, chance) => {
        const places = exchangeable(document)
        const place = places[chance % Math.max(1, places.length)]
        if (place === undefined) return
        swaps += 1
        const before = outlineOf(journeyOf(document))
        const after = outlineOf(journeyOf(exchanged(document, place)))
        expect(after.paths).toEqual(before.paths)
        for (const list of ['legs', 'segments', 'forks', 'joins'] as const)
          expect(after[list].toSorted()).toEqual(before[list].toSorted())
      }),
      RUNS,
    )
    expect(swaps).toBeGreaterThan(RUNS.numRuns / 4)
  })
})

/** The places of steps that may change with the one after them. */
function exchangeable({ steps }: JourneyDocument): number[] {
  return [...steps.keys()].filter((place) => {
    const [first, second] = steps.slice(place, place + 2)
    return (
      first !== undefined &&
      second !== undefined &&
      first.phase === second.phase &&
      !first.roles.some((role) => second.roles.includes(role)) &&
      !(first.after ?? []).includes(second.id) &&
      !(second.after ?? []).includes(first.id)
    )
  })
}

function exchanged(document: JourneyDocument, place: number): JourneyDocument {
  const [first, second] = document.steps.slice(place, place + 2)
  if (first === undefined || second === undefined) return document
  return { ...document, steps: document.steps.with(place, second).with(place + 1, first) }
}
