import { localize, type Segment } from '@routebord/analysis'
import { callName } from '@routebord/layout'
import type { Role } from '@routebord/schema'
import type { Emphasis } from '../overlays/emphasize.ts'
import type { DrawnMap } from './tool.ts'
import { toolWordsFor } from './tool-words.ts'

/** What can be made to stand out: its name, and the roles whose letters stand before it. */
export interface FocusChoice {
  /** What it is known by as long as it is on the map, whatever else changes. */
  readonly value: string
  readonly name: string
  readonly emphasis: Emphasis
  readonly roles: readonly Role[]
}

/** Choices of one kind. */
export interface FocusChoices {
  readonly label: string
  readonly choices: readonly FocusChoice[]
}

/** Lists what can be made to stand out on a map: roles, phases, stretches, and all of one kind. */
export function focusChoices(drawn: DrawnMap): readonly FocusChoices[] {
  const { layout, description, composite, language } = drawn
  const words = toolWordsFor(language)
  const roles = layout.lanes.map(({ role }) => ({
    value: `role:${role.id}`,
    name: description.roles[role.index]?.name ?? role.id,
    emphasis: { role: role.id },
    roles: [role],
  }))
  const phases = description.phases.map(({ phase, title }) => ({
    value: `phase:${phase.id}`,
    name: title,
    emphasis: { phase: phase.id },
    roles: [],
  }))
  const stretches = composite.segments.filter(isStretch).map((segment) => ({
    // A step belongs to one segment only.
    value: `segment:${segment.steps[0]?.id}`,
    name: nameStretch(segment, layout.locale),
    emphasis: { steps: segment.steps.map(({ id }) => id) },
    roles: segment.roles,
  }))
  const kinds = (
    [
      ['shared', words.shared],
      ['frictions', words.frictions],
      ['uncertain', words.uncertain],
      ['missing-signs', words.missingSigns],
    ] as const
  ).map(([only, name]) => ({ value: `only:${only}`, name, emphasis: { only }, roles: [] }))
  return [
    { label: words.roles, choices: roles },
    { label: words.phases, choices: phases },
    { label: words.stretches, choices: stretches },
    { label: words.only, choices: kinds },
  ].filter(({ choices }) => choices.length > 0)
}

/** A step that one role takes alone is no stretch: it can be chosen on the map. */
function isStretch({ kind, steps }: Segment): boolean {
  return steps.length > (kind === 'shared' ? 0 : 1)
}

/** Names a stretch by who travels it, where it begins and where it ends: “Ole + Per: Trial day – Which machine?”. */
function nameStretch({ roles, steps }: Segment, locale: string): string {
  const who = roles.map((role) => callName(role, locale)).join(' + ')
  const ends = steps.length > 1 ? [steps[0], steps.at(-1)] : steps
  return `${who}: ${ends.map((step) => step && localize(step.title, locale)).join(' – ')}`
}
