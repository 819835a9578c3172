import type { Phase } from '@routebord/schema'
import type { TextComparer } from '../likeness/create-text-comparer.ts'
import { alignPaths } from './align-paths.ts'
import type { Origin, Origins, Source } from './source.ts'
import { OTHER_NAME } from './unite-roles.ts'

/** Titles as alike as this are the same phase. */
const SAME_TITLE = 0.6

/** The phases of the composite, and those that two journeys have in different orders. */
export interface UnitedPhases {
  /** In an order that is every journey's own. */
  readonly groups: readonly Origins<Phase>[]
  /** Phases that would have been united with an earlier journey's if that had not turned an order round. */
  readonly crossed: readonly Origin<Phase>[]
}

/**
 * Unites the phases of the journeys, one journey after another, as sequences are aligned progressively (Feng &
 * Doolittle 1987). Phases are the same by id, unless their titles are unlike, or by the likeness of their titles.
 */
export function unitePhases(sources: readonly Source[], texts: TextComparer): UnitedPhases {
  let groups: readonly Origins<Phase>[] = []
  const crossed: Origin<Phase>[] = []
  for (const source of sources) {
    const { phases } = source.journey
    const pairs = groups.flatMap((group, left) =>
      phases.flatMap((phase, right) => {
        const score = Math.max(...group.map(({ item }) => scoreOf(item, phase, texts)))
        return score < SAME_TITLE ? [] : [{ left, right, weight: Math.round(score * 1e6) }]
      }),
    )
    const aligned = alignPaths(pairs)
    const [lefts, rights] = [
      new Set(aligned.map(({ left }) => left)),
      new Set(aligned.map(({ right }) => right)),
    ]
    for (const [place, item] of phases.entries())
      if (
        !rights.has(place) &&
        pairs.some(({ left, right }) => right === place && !lefts.has(left))
      )
        crossed.push({ source, item })
    groups = weave(
      groups,
      phases.map((item) => ({ source, item })),
      aligned,
    )
  }
  return { groups, crossed }
}

function scoreOf(one: Phase, other: Phase, texts: TextComparer): number {
  const likeness = texts.likenessOf(one.title, other.title)
  const isSameId = one.id === other.id && (likeness ?? 1) >= OTHER_NAME
  return isSameId ? 2 : (likeness ?? 0)
}

/** Weaves phases into those there are: between two that are the same, what begins earlier comes first. */
function weave(
  groups: readonly Origins<Phase>[],
  phases: readonly Origin<Phase>[],
  aligned: readonly { readonly left: number; readonly right: number }[],
): readonly Origins<Phase>[] {
  const woven: Origins<Phase>[] = []
  let [left, right] = [0, 0]
  for (const anchor of [...aligned, { left: groups.length, right: phases.length }]) {
    while (left < anchor.left || right < anchor.right) {
      const [group, phase] = [groups[left], phases[right]]
      const isPhaseNext = phase !== undefined && right < anchor.right
      const isGroupNext = group !== undefined && left < anchor.left
      if (isPhaseNext && (!isGroupNext || beginOf([phase]) < beginOf(group))) {
        woven.push([phase])
        right += 1
      } else {
        if (group !== undefined) woven.push(group)
        left += 1
      }
    }
    const [group, phase] = [groups[left], phases[right]]
    if (group !== undefined && phase !== undefined) woven.push([...group, phase])
    left += 1
    right += 1
  }
  return woven
}

/** Comparisons with a phase of which no date is known are false. */
function beginOf(origins: readonly Origin<Phase>[]): number {
  let begin = Number.NaN
  for (const { source, item } of origins)
    for (const { phase, start } of source.journey.steps)
      if (phase === item && start !== undefined && !(start >= begin)) begin = start
  return begin
}
