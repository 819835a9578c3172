import type { Journey } from '@routebord/schema'
import { groupBy } from '../likeness/group-by.ts'
import type { WriteContext } from './write-context.ts'

/** Says what an address of a journey is called in the composite. */
export type Forwarding = (address: string) => readonly string[]

/** What a finding is about when it is about two things: `operator@need`, `operator:jams`. */
const PAIR = /^([^@:]*)([@:])(.*)$/s

/**
 * Creates the forwarding of a journey's addresses: of ids, and of the keys of findings with the ids in them. What two
 * things of a journey are both called leads to both of them.
 *
 * @param composite id of the composite
 */
export function createForwarding(
  journey: Journey,
  composite: string,
  context: WriteContext,
): Forwarding {
  const namesById = namesOf(journey, context)
  const nameAll = (id: string): readonly string[] | undefined => namesById.get(id)
  const nameSubject = (about: string): readonly string[] => {
    if (about === journey.id) return [composite]
    const [, one = '', between = '', other = ''] = PAIR.exec(about) ?? []
    return (
      nameAll(about) ??
      (nameAll(one) ?? [one]).flatMap((first) =>
        (nameAll(other) ?? [other]).map((second) => `${first}${between}${second}`),
      )
    )
  }
  return (address) => {
    const known = nameAll(address)
    const end = address.indexOf(':') + 1
    if (known !== undefined || end === 0) return known ?? [address]
    return nameSubject(address.slice(end)).map((about) => `${address.slice(0, end)}${about}`)
  }
}

/** Lists for each id of a journey what bears it in the composite. */
function namesOf(
  { roles, phases, steps, signposts, evidence }: Journey,
  { idOf, frictionId }: WriteContext,
): ReadonlyMap<string, readonly string[]> {
  const frictions = steps.flatMap((step) => step.frictions)
  const names = [
    ...[...roles, ...phases, ...steps, ...signposts, ...evidence].map((item) => ({
      id: item.id,
      name: idOf(item),
    })),
    ...frictions.flatMap((friction) => {
      const name = frictionId(friction)
      return friction.id === undefined || name === undefined ? [] : [{ id: friction.id, name }]
    }),
  ]
  return new Map(
    [...groupBy(names, ({ id }) => id)].map(([id, same]) => [
      id,
      [...new Set(same.map(({ name }) => name))],
    ]),
  )
}
