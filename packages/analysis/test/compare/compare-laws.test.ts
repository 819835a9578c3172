import type { Journey } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareJourneys } from '../../src/compare/compare-journeys.ts'
import type { Comparison } from '../../src/compare/comparison.ts'
import { journeyOf } from '../random-journey.ts'
import { randomEditions, shuffled } from './random-editions.ts'
import { compareSlowly } from './slow-comparison.ts'

const RUNS = { seed: 1961, numRuns: 250 }
const PATIENCE = 120_000

function holds(law: (comparison: Comparison, before: Journey, after: Journey) => void): void {
  fc.assert(
    fc.property(randomEditions, ([earlier, later]) => {
      const [before, after] = [journeyOf(earlier), journeyOf(later)]
      law(compareJourneys(before, after), before, after)
    }),
    RUNS,
  )
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id)
}

function pairsOf<T extends { readonly id: string }>(
  matched: readonly { readonly before: T; readonly after: T }[],
): string[] {
  return matched.map(({ before, after }) => `${before.id} ${after.id}`)
}

/** A comparison without its order, to be compared with another. */
function outlineOf({
  steps,
  moved,
  joined,
  parted,
  frictions,
  feelings,
  signposts,
  findings,
}: Comparison) {
  return {
    matched: steps.matched
      .map(({ before, after, by, score, changes }) =>
        [before.id, after.id, by, score, [...changes].sort()].join(' '),
      )
      .sort(),
    added: idsOf(steps.added).sort(),
    removed: idsOf(steps.removed).sort(),
    moved: moved
      .map(({ before, phase, roles }) =>
        [before.id, phase, idsOf(roles.map(({ role }) => role)).sort()].join(' '),
      )
      .sort(),
    joined: joined.map(({ role, after }) => `${role.id} ${after.id}`).sort(),
    parted: parted.map(({ role, before }) => `${role.id} ${before.id}`).sort(),
    frictionsRemoved: frictions.removed
      .map(({ friction, before }) => `${before.id} ${friction.title.byLocale.en}`)
      .sort(),
    frictionsAdded: frictions.added
      .map(({ friction, after }) => `${after.id} ${friction.title.byLocale.en}`)
      .sort(),
    frictionsKept: frictions.kept
      .map(({ before, step }) => `${step.before.id} ${before.title.byLocale.en}`)
      .sort(),
    feelings: feelings.byPhase
      .map(({ role, phase, before, after, difference }) =>
        [role.before?.id, phase?.before?.id, before.n, after.n, difference].join(' '),
      )
      .sort(),
    placed: pairsOf(signposts.placed).sort(),
    signsAdded: idsOf(signposts.added).sort(),
    findings: findings.map(({ key }) => key).sort(),
  }
}

describe('for any two editions', { timeout: PATIENCE }, () => {
  test('the editions that laws are held against are of every kind', () => {
    const sample = fc
      .sample(randomEditions, RUNS)
      .map(([earlier, later]) => compareJourneys(journeyOf(earlier), journeyOf(later)))
    const share = (isMeant: (comparison: Comparison) => boolean): number =>
      sample.filter(isMeant).length / sample.length
    expect(share(({ steps }) => steps.matched.some(({ by }) => by === 'likeness'))).toBeGreaterThan(
      0.4,
    )
    expect(
      share(({ steps }) => steps.added.length > 0 && steps.removed.length > 0),
    ).toBeGreaterThan(0.3)
    expect(share(({ moved }) => moved.some(({ phase }) => phase))).toBeGreaterThan(0.05)
    expect(share(({ moved }) => moved.some(({ roles }) => roles.length > 0))).toBeGreaterThan(0.05)
    expect(share(({ parted }) => parted.length > 0)).toBeGreaterThan(0.3)
    expect(share(({ frictions }) => frictions.kept.length > 0)).toBeGreaterThan(0.3)
    expect(share(({ signposts }) => signposts.matched.length > 0)).toBeGreaterThan(0.2)
    expect(share(({ feelings }) => feelings.normalised)).toBeGreaterThan(0.3)
  })

  test('steps are matched one to one, and the rest is added or removed', () => {
    holds(({ steps }, before, after) => {
      const matched = steps.matched.map((match) => match.before)
      expect(matched.map(({ index }) => index)).toEqual(
        matched.map(({ index }) => index).toSorted((a, b) => a - b),
      )
      expect([...matched, ...steps.removed].toSorted((a, b) => a.index - b.index)).toEqual(
        before.steps,
      )
      const others = [...steps.matched.map((match) => match.after), ...steps.added]
      expect(others.toSorted((a, b) => a.index - b.index)).toEqual(after.steps)
      for (const { by, score } of steps.matched) {
        if (by === 'likeness') expect(score).toBeGreaterThanOrEqual(0.6)
        else expect(score).toBe(1)
        expect(score).toBeLessThanOrEqual(1)
      }
    })
  })

  test('an edition compared with itself has no change', () => {
    holds((_, before) => {
      const { steps, moved, joined, parted, frictions, feelings, signposts, findings } =
        compareJourneys(before, before)
      expect(steps.matched.map(({ by, changes }) => [by, changes])).toEqual(
        before.steps.map(() => ['id', []]),
      )
      expect([steps.added, steps.removed, moved, joined, parted]).toEqual([[], [], [], [], []])
      expect([frictions.added, frictions.removed]).toEqual([[], []])
      expect(feelings.byPhase.map(({ difference }) => difference)).toEqual(
        feelings.byPhase.map(() => 0),
      )
      expect([signposts.added, signposts.removed, signposts.placed, signposts.missing]).toEqual([
        [],
        [],
        [],
        [],
      ])
      expect(findings).toEqual([])
    })
  })

  test('backwards, what was added is removed and who joined parts', () => {
    holds((forwards, before, after) => {
      const backwards = compareJourneys(after, before)
      expect(backwards.steps.removed).toEqual(forwards.steps.added)
      expect(backwards.steps.added).toEqual(forwards.steps.removed)
      expect(
        backwards.steps.matched.map((match) => `${match.after.id} ${match.before.id}`).sort(),
      ).toEqual(pairsOf(forwards.steps.matched).sort())
      const named = (list: Comparison['joined']) =>
        list
          .map(({ role, before: one, after: other }) =>
            [role.id, ...[one.id, other.id].sort()].join(' '),
          )
          .sort()
      expect(named(backwards.parted)).toEqual(named(forwards.joined))
      expect(named(backwards.joined)).toEqual(named(forwards.parted))
      expect(backwards.frictions.removed.map(({ friction }) => friction)).toEqual(
        expect.arrayContaining(forwards.frictions.added.map(({ friction }) => friction)),
      )
      expect(backwards.frictions.removed).toHaveLength(forwards.frictions.added.length)
      expect(idsOf(backwards.signposts.added).sort()).toEqual(
        idsOf(forwards.signposts.removed).sort(),
      )
      expect(
        backwards.feelings.byRole.map(({ role, difference }) => [
          role.after?.id,
          difference === undefined ? undefined : 0 - difference,
        ]),
      ).toEqual(
        forwards.feelings.byRole.map(({ role, difference }) => [role.before?.id, difference]),
      )
    })
  })

  test('the order of what has no order changes nothing', () => {
    fc.assert(
      fc.property(randomEditions, fc.nat(), ([earlier, later], seed) => {
        const plain = compareJourneys(journeyOf(earlier), journeyOf(later))
        const mixed = compareJourneys(
          journeyOf(shuffled(earlier, seed)),
          journeyOf(shuffled(later, seed + 1)),
        )
        expect(outlineOf(mixed)).toEqual(outlineOf(plain))
      }),
      RUNS,
    )
  })

  test('what follows from the matching is what follows by going through everything', () => {
    holds((comparison) => {
      const slow = compareSlowly(comparison)
      const { joined, parted, moved, feelings, roles, steps, phases } = comparison
      expect(joined.map(({ role, after }) => `${role.id} ${after.id}`)).toEqual(slow.joined)
      expect(parted.map(({ role, before }) => `${role.id} ${before.id}`)).toEqual(slow.parted)
      const movedPhase = moved.filter(({ phase }) => phase).map(({ before }) => before.id)
      expect(movedPhase).toEqual(slow.movedPhase)
      const inOrder = roles.matched.map(({ before: role, after: partner }) => {
        const met = steps.matched.filter(
          ({ before, after }) =>
            !movedPhase.includes(before.id) &&
            before.roles.includes(role) &&
            after.roles.includes(partner),
        )
        const shifted = moved.filter((move) => move.roles.some((shift) => shift.role === partner))
        return `${role.id} ${met.length - shifted.length}`
      })
      expect(inOrder).toEqual(slow.inOrder)
      const counted = roles.matched.flatMap(({ before: role }) =>
        phases.matched.map(({ before: phase }) => {
          const cell = feelings.byPhase.find(
            (change) => change.role.before === role && change.phase?.before === phase,
          )
          return `${role.id} ${phase.id} ${cell?.before.n ?? 0} ${cell?.after.n ?? 0}`
        }),
      )
      expect(counted).toEqual(slow.feelings)
    })
  })

  test('the frictions of the map before are removed or kept, and those after are added or kept', () => {
    holds(({ frictions }, before, after) => {
      const then = [
        ...frictions.removed.map(({ friction }) => friction),
        ...frictions.kept.map((kept) => kept.before),
      ]
      const now = [
        ...frictions.added.map(({ friction }) => friction),
        ...frictions.kept.map((kept) => kept.after),
      ]
      expect(new Set(then)).toEqual(new Set(before.steps.flatMap((step) => step.frictions)))
      expect(new Set(now)).toEqual(new Set(after.steps.flatMap((step) => step.frictions)))
      expect(then).toHaveLength(before.steps.flatMap((step) => step.frictions).length)
      expect(now).toHaveLength(after.steps.flatMap((step) => step.frictions).length)
    })
  })

  test('findings have keys of their own and speak three languages, and all is frozen', () => {
    holds((comparison) => {
      const keys = comparison.findings.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { rule, key, why } of comparison.findings) {
        expect(key.startsWith(`${rule}:`)).toBe(true)
        for (const locale of ['en', 'da', 'nl']) expect(why.byLocale[locale]).toMatch(/[.?][”’«]?$/)
      }
      expect(isFrozenThrough(comparison)).toBe(true)
    })
  })
})

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough)
}
