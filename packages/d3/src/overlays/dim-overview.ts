import type { OverviewLayout } from '@routebord/layout'
import type { Role, Signpost, Step } from '@routebord/schema'
import type { Mark } from '../scene/mark.ts'
import { dimMark } from './dim-mark.ts'

/** What of a map stands out. */
export interface Kept {
  readonly step: (step: Step) => boolean
  readonly role: (role: Role) => boolean
  readonly sign: (signpost: Signpost) => boolean
}

/** Lets the marks of an overview step back, but for what is kept. */
export function dimOverview(
  marks: readonly Mark[],
  { lanes, stations, pennants }: OverviewLayout,
  kept: Kept,
): readonly Mark[] {
  const roles = lanes.filter(({ role }) => !kept.role(role))
  const dimmed = new Set([
    ...roles.flatMap(({ role: { id } }) =>
      ['name', 'sample', 'thread', 'entry', 'exit'].map((kind) => `${kind}:${id}`),
    ),
    ...stations.filter(({ step }) => !kept.step(step)).map(({ step }) => `station:${step.id}`),
    ...pennants
      .filter(({ signpost }) => !kept.sign(signpost))
      .map(({ signpost }) => `pennant:${signpost.id}`),
  ])
  return marks.map((mark) => (dimmed.has(mark.key) ? dimMark(mark) : mark))
}
