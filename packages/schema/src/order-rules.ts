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
  return [...findPhaseFaults(steps), ...findCycle(steps)]
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

/** Removes steps nothing waits for until none is left (Kahn 1962); what remains waits in a circle. */
function findCycle(steps: readonly OrderedStep[]): Finding[] {
  const byId = new Map(steps.toReversed().map((step) => [step.id, step]))
  const next = new Map<OrderedStep, OrderedStep[]>(steps.map((step) => [step, []]))
  const before = new Map<OrderedStep, OrderedStep[]>(steps.map((step) => [step, []]))
  const waiting = new Map<OrderedStep, number>(steps.map((step) => [step, 0]))
  const last = new Map<string, OrderedStep>()
  const wait = (earlier: OrderedStep | undefined, later: OrderedStep): void => {
    if (earlier === undefined) return
    next.get(earlier)?.push(later)
    before.get(later)?.push(earlier)
    waiting.set(later, (waiting.get(later) ?? 0) + 1)
  }
  for (const step of steps) {
    for (const role of step.roles) {
      wait(last.get(role), step)
      last.set(role, step)
    }
    for (const id of step.after) wait(byId.get(id), step)
  }
  const free = steps.filter((step) => waiting.get(step) === 0)
  for (let step = free.pop(); step !== undefined; step = free.pop()) {
    waiting.delete(step)
    for (const later of next.get(step) ?? []) {
      const left = (waiting.get(later) ?? 0) - 1
      waiting.set(later, left)
      if (left === 0) free.push(later)
    }
  }
  const walked = new Set<OrderedStep>()
  let [at] = waiting.keys()
  while (at !== undefined && !walked.has(at)) {
    walked.add(at)
    at = before.get(at)?.find((step) => waiting.has(step))
  }
  if (at === undefined) return []
  // Roles only lead forward, so somewhere in the circle an `after` leads back.
  const circle = [...walked].slice([...walked].indexOf(at))
  const stuck = circle.find(
    (step, place) => (circle[place + 1] ?? circle[0] ?? step).index >= step.index,
  )
  if (stuck === undefined) return []
  return [
    {
      code: 'after-cycle',
      path: ['steps', stuck.index, 'after'],
      received: describeReceived(stuck.id),
    },
  ]
}
