import { findCircles } from './find-circles.ts'
import type { IdIndex } from './id-index.ts'
import type { Finding } from './issue.ts'
import { listOf, recordOf, stringsOf } from './salvage.ts'

interface OrderedStep {
  readonly id: unknown
  /** Place of its phase. */
  readonly phase: number | undefined
  readonly roles: ReadonlySet<string>
  readonly after: readonly Wait[]
}

interface Wait {
  /** Its place in the list. */
  readonly index: number
  readonly id: string
  /** Place of the step that is waited for. */
  readonly step: number | undefined
}

/** Finds orders that no picture can show: a circle of waiting, and a role that goes back to an earlier phase. */
export function findOrderFaults(input: unknown, ids: IdIndex): Finding[] {
  const steps = Array.from(listOf(input, 'steps'), (step) => ({
    id: recordOf(step).id,
    phase: ids.get('phases', recordOf(step).phase)?.index,
    roles: new Set(stringsOf(step, 'roles').map((role) => role.value)),
    after: stringsOf(step, 'after').map(({ index, value: id }) => ({
      index,
      id,
      step: ids.get('steps', id)?.index,
    })),
  }))
  return [...findPhaseFaults(steps), ...findCircleFaults(steps)]
}

function findPhaseFaults(steps: readonly OrderedStep[]): Finding[] {
  const furthest = new Map<string, number>()
  const findings: Finding[] = []
  for (const [index, { phase, roles, after }] of steps.entries()) {
    if (phase === undefined) continue
    const isBack = (role: string): boolean => (furthest.get(role) ?? 0) > phase
    const back = [...roles].find(isBack)
    if (back !== undefined)
      findings.push({ code: 'phase-order', path: ['steps', index, 'phase'], received: back })
    for (const role of roles) if (!isBack(role)) furthest.set(role, phase)
    for (const wait of after)
      if ((steps[wait.step ?? -1]?.phase ?? 0) > phase) {
        const path = ['steps', index, 'after', wait.index]
        findings.push({ code: 'phase-order', path, received: wait.id })
      }
  }
  return findings
}

/** Finds circles of waiting: each is reported where one of its steps waits for itself or for a later one. */
function findCircleFaults(steps: readonly OrderedStep[]): Finding[] {
  const last = new Map<string, number>()
  const waitsFor = steps.map(({ roles, after }, index) => {
    const before = after.flatMap(({ step }) => step ?? [])
    for (const role of roles) {
      const earlier = last.get(role)
      if (earlier !== undefined) before.push(earlier)
      last.set(role, index)
    }
    return before
  })
  return findCircles(waitsFor).map((circle) => {
    // Roles only lead forward, so somewhere in a circle an `after` leads back.
    const inside = new Set(circle)
    const stuck = circle.find((at) => waitsFor[at]?.some((to) => to >= at && inside.has(to))) ?? 0
    const path = ['steps', stuck, 'after']
    return { code: 'after-cycle', path, received: steps[stuck]?.id }
  })
}
