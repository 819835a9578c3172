import { findCircles } from './find-circles.ts'
import type { Finding } from './issue.ts'
import { describeReceived } from './received.ts'
import { entriesOf, stringsOf } from './salvage.ts'

interface OrderedStep {
  readonly index: number
  readonly id: string | undefined
  readonly phase: number | undefined
  readonly roles: readonly string[]
  readonly after: readonly string[]
}

/** Finds orders that no picture can show: a circle of waiting, and a role that goes back to an earlier phase. */
export function findOrderFaults(input: unknown): Finding[] {
  // Of two with one id the first counts, so that a double id is one fault and not several.
  const phases = new Map(
    entriesOf(input, 'phases')
      .toReversed()
      .map(({ index, value }) => [value.id, index]),
  )
  const steps = entriesOf(input, 'steps').map(({ index, value }) => ({
    index,
    id: typeof value.id === 'string' ? value.id : undefined,
    phase: phases.get(value.phase),
    roles: [...new Set(stringsOf(value, 'roles').map((role) => role.value))],
    after: stringsOf(value, 'after').map((step) => step.value),
  }))
  return [...findPhaseFaults(steps), ...findCircleFaults(steps)]
}

function findPhaseFaults(steps: readonly OrderedStep[]): Finding[] {
  const furthest = new Map<string, number>()
  const findings: Finding[] = []
  for (const step of steps) {
    if (step.phase === undefined) continue
    const back = step.roles.find((role) => (furthest.get(role) ?? 0) > (step.phase ?? 0))
    if (back !== undefined)
      findings.push({
        code: 'phase-order',
        path: ['steps', step.index, 'phase'],
        received: describeReceived(back),
      })
    for (const role of step.roles) furthest.set(role, Math.max(furthest.get(role) ?? 0, step.phase))
  }
  const phaseOf = new Map(steps.toReversed().map((step) => [step.id, step.phase]))
  for (const step of steps)
    for (const [place, id] of step.after.entries())
      if ((phaseOf.get(id) ?? 0) > (step.phase ?? Number.POSITIVE_INFINITY))
        findings.push({
          code: 'phase-order',
          path: ['steps', step.index, 'after', place],
          received: describeReceived(id),
        })
  return findings
}

/** Finds circles of waiting: each is reported where one of its steps waits for itself or for a later one. */
function findCircleFaults(steps: readonly OrderedStep[]): Finding[] {
  const placeOf = new Map(steps.map((step, place) => [step.id, place] as const).toReversed())
  const last = new Map<string, number>()
  const waitsFor = steps.map((step, place) => {
    const before = step.after.flatMap((id) => placeOf.get(id) ?? [])
    for (const role of step.roles) {
      const earlier = last.get(role)
      if (earlier !== undefined) before.push(earlier)
      last.set(role, place)
    }
    return before
  })
  return findCircles(waitsFor).flatMap((circle) => {
    // Roles only lead forward, so somewhere in a circle an `after` leads back.
    const inside = new Set(circle)
    const place = circle.find((at) => waitsFor[at]?.some((next) => next >= at && inside.has(next)))
    const stuck = place === undefined ? undefined : steps[place]
    if (stuck === undefined) return []
    const path = ['steps', stuck.index, 'after']
    return [{ code: 'after-cycle' as const, path, received: describeReceived(stuck.id) }]
  })
}
