import type { Phase, Step } from '@routebord/schema'
import type { Place } from './meetings.ts'
import { type Origin, originsOf, type Source } from './source.ts'

/** All steps of all journeys in one list, and their places in it. */
export interface StepList {
  readonly origins: readonly Origin<Step>[]
  readonly places: readonly Place[]
  /** The step at a place. */
  readonly at: (place: number) => Origin<Step>
}

/** Lists the steps of the journeys, with what must come before each. */
export function listSteps(
  sources: readonly Source[],
  phases: ReadonlyMap<Phase, number>,
): StepList {
  const origins = originsOf(sources, ({ steps }) => steps)
  const placeOf = new Map(origins.map(({ item }, place) => [item, place]))
  const lastOf = new Map<object, number>()
  const places = origins.map(({ source, item }, place) => {
    const last = item.roles.flatMap((role) => lastOf.get(role) ?? [])
    for (const role of item.roles) lastOf.set(role, place)
    const awaited = item.after.flatMap((step) => placeOf.get(step) ?? [])
    return {
      source: source.index,
      phase: phases.get(item.phase) ?? 0,
      previous: [...new Set([...last, ...awaited])],
    }
  })
  const at = (place: number): Origin<Step> => {
    const origin = origins[place]
    if (origin === undefined) throw new RangeError(`no step at place ${place}`)
    return origin
  }
  return { origins, places, at }
}
