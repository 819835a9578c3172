import type { Journey } from '@routebord/schema'
import { deepFreeze } from '../deep-freeze.ts'
import type { Finding } from '../finding.ts'
import type { BlindSpotOptions, BlindSpotRule, BlindSpots } from './blind-spot.ts'
import {
  type BlindSpotContext,
  createBlindSpotContext,
  type MapRule,
} from './blind-spot-context.ts'
import { MAP_RULES, PHASE_RULES } from './map-rules.ts'
import { summarizeRole } from './summarize-role.ts'

/**
 * Finds what a map fails to show: who is missing, who is not heard, what nobody sees, and on how little it rests. Each
 * rule is defined at `BlindSpotRule`. Takes time in proportion to the steps and the roles at them.
 * @example
 * import { findBlindSpots } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 * import { assertJourney } from '@routebord/schema'
 *
 * const { findings, roles } = findBlindSpots(assertJourney(bouncyBall))
 * findings.map(({ key }) => key) // → ["role-outside-crm:operator", "unobserved-stretch:operator@silence", "role-outside-crm:specialist"]
 * findings.map(({ weight }) => weight) // → [3, 3, 2]
 * roles.map(({ weight }) => weight) // → [6, 2, 0, 0]
 * roles[0]?.summary.byLocale.en // → "Machine operator carries the need, is not in the CRM, and is out of sight for 77 days."
 */
export function findBlindSpots(journey: Journey, options: BlindSpotOptions = {}): BlindSpots {
  const off = new Set(options.off)
  const isOn = (rule: BlindSpotRule): boolean => !off.has(rule)
  const context = createBlindSpotContext(journey, options)
  const roles = context.roles.map((role) => summarizeRole(role, isOn))
  const findings = [
    ...applyRules(MAP_RULES, context.map, isOn),
    ...roles.flatMap((role) => role.findings),
    ...applyRules(PHASE_RULES, context.map, isOn),
  ]
  return deepFreeze({ findings, roles })
}

function applyRules(
  rules: readonly (readonly [BlindSpotRule, MapRule])[],
  context: BlindSpotContext,
  isOn: (rule: BlindSpotRule) => boolean,
): readonly Finding<BlindSpotRule>[] {
  return rules
    .filter(([rule]) => isOn(rule))
    .flatMap(([, find]) => find(context))
    .sort((a, b) => b.weight - a.weight)
}
