import type { LocalizedText, Phase, Role, Step } from '@routebord/schema'
import { say } from '../say.ts'
import type { RolePosition } from './account-location.ts'

/** How far a role lets an account come, and why no further. */
export interface RoleBound {
  readonly phase: Phase
  /** Among bounds of one phase, the lower is the further behind. */
  readonly index: number
  readonly reason: LocalizedText
}

/** Tells how far each role on its way, or still to come, lets an account come; who has finished holds nobody back. */
export function boundsOf(
  positions: readonly RolePosition[],
  paths: readonly (readonly Step[])[],
): readonly RoleBound[] {
  const open = positions.filter(({ state }) => state !== 'finished')
  return open.flatMap(({ role, step }): RoleBound[] => {
    if (step !== undefined) {
      const there = open.filter((one) => one.step === step).map((one) => one.role)
      return [{ phase: step.phase, index: step.index, reason: sayBehind(there, step) }]
    }
    const entry = paths[role.index]?.[0]
    if (entry === undefined) return []
    // Who has yet to enter a step is behind those who have reached it.
    const index = entry.index - 0.5
    return [{ phase: entry.phase, index, reason: sayStillToCome(role, entry.phase) }]
  })
}

/** Finds the bound furthest behind. */
export function lowestOf(bounds: readonly RoleBound[]): RoleBound | undefined {
  return bounds.toSorted((a, b) => a.phase.index - b.phase.index || a.index - b.index)[0]
}

function sayBehind(roles: readonly Role[], { title, phase }: Step): LocalizedText {
  const names = roles.map(({ name }) => name)
  return say({
    en: ({ text, list }) =>
      `Furthest behind: ${list(names)}, no further than “${text(title)}” (${text(phase.title)}).`,
    da: ({ text, list }) =>
      `Længst tilbage: ${list(names)}, kun nået til »${text(title)}« (${text(phase.title)}).`,
    nl: ({ text, list }) =>
      `Achteraan: ${list(names)}, niet verder dan ‘${text(title)}’ (${text(phase.title)}).`,
  })
}

function sayStillToCome({ name }: Role, { title }: Phase): LocalizedText {
  return say({
    en: ({ text }) =>
      `Still to come: ${text(name)}, who comes in at ${text(title)}. Without this role the account gets no further.`,
    da: ({ text }) =>
      `Mangler endnu: ${text(name)}, der kommer med i fasen ${text(title)}. Uden den rolle kommer rejsen ikke længere.`,
    nl: ({ text }) =>
      `Nog niet gezien: ${text(name)}, die instapt in de fase ${text(title)}. Zonder die rol komt de reis niet verder.`,
  })
}
