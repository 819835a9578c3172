import type { LocalizedText } from '@routebord/schema'
import type { Finding } from './finding.ts'

/** Makes a finding about the parts it names, and about nothing else. */
export function makeFinding<Rule extends string>(
  rule: Rule,
  about: string,
  weight: Finding['weight'],
  why: LocalizedText,
  parts: Partial<Pick<Finding, 'roles' | 'phases' | 'steps' | 'signposts'>> = {},
): Finding<Rule> {
  const { roles = [], phases = [], steps = [], signposts = [] } = parts
  return { rule, key: `${rule}:${about}`, weight, roles, phases, steps, signposts, why }
}
