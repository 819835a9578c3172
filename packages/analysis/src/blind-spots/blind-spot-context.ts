import type { Evidence, Journey, Role, Signpost, Step } from '@routebord/schema'
import type { Finding } from '../finding.ts'
import { DAY } from '../span-of.ts'
import { deriveTrails } from '../trails/derive-trails.ts'
import type { Trail } from '../trails/trail.ts'
import type { BlindSpotOptions, BlindSpotRule } from './blind-spot.ts'
import { findNeedHolders, type NeedBasis } from './find-need-holders.ts'

/** What the rules about blind spots look things up in. */
export interface BlindSpotContext {
  readonly journey: Journey
  readonly holders: ReadonlyMap<Role, NeedBasis>
  /** Decisions with a date, from the first to the last. */
  readonly decisions: readonly Decision[]
  /** When evidence older than this is stale, and the day it is looked at; undefined when no day is given. */
  readonly stale: { readonly at: number; readonly before: number } | undefined
}

/** A decision and the moment it is taken. */
export interface Decision {
  readonly step: Step
  readonly at: number
}

/** What the rules about one role look things up in. */
export interface RoleContext extends BlindSpotContext {
  readonly role: Role
  readonly trail: Trail
  /** Evidence of the role and of its steps, each once. */
  readonly evidence: readonly Evidence[]
  readonly signposts: readonly Signpost[]
}

/** Looks for one kind of blind spot of the whole map. */
export type MapRule = (context: BlindSpotContext) => readonly Finding<BlindSpotRule>[]

const STALE_AFTER = 730

/** Gathers what the rules look things up in, and for each role what the rules about roles do. */
export function createBlindSpotContext(
  journey: Journey,
  { at, staleAfter = STALE_AFTER }: BlindSpotOptions,
): { readonly map: BlindSpotContext; readonly roles: readonly RoleContext[] } {
  const trails = deriveTrails(journey)
  const map: BlindSpotContext = {
    journey,
    holders: findNeedHolders(journey, trails),
    decisions: decisionsOf(journey),
    stale: at === undefined ? undefined : { at, before: at - staleAfter * DAY },
  }
  const signposts = new Map<Role, Signpost[]>(journey.roles.map((role) => [role, []]))
  for (const signpost of journey.signposts)
    for (const role of signpost.roles) signposts.get(role)?.push(signpost)
  const roles = [...trails].map(([role, trail]) => {
    const evidence = [role, ...trail.visits.map(({ step }) => step)].flatMap(
      (item) => item.evidence,
    )
    return {
      ...map,
      role,
      trail,
      evidence: [...new Set(evidence)],
      signposts: signposts.get(role) ?? [],
    }
  })
  return { map, roles }
}

function decisionsOf({ steps }: Journey): readonly Decision[] {
  return steps
    .filter((step) => step.kind === 'decision')
    .flatMap((step) => {
      const at = step.end ?? step.start
      return at === undefined ? [] : [{ step, at }]
    })
    .sort((a, b) => a.at - b.at)
}
