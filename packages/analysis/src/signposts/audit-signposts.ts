import type { Journey, Signpost } from '@routebord/schema'
import { deepFreeze } from '../deep-freeze.ts'
import type { Finding } from '../finding.ts'
import { CONTENT_RULES } from './content-rules.ts'
import { coverSignposts } from './cover-signposts.ts'
import { findMissing } from './find-missing.ts'
import { misplaced } from './misplaced-rule.ts'
import type { SignpostAudit, SignpostAuditOptions, SignpostRule } from './signpost-audit.ts'
import { createSignpostContext } from './signpost-context.ts'
import { STATUS_RULES } from './status-rules.ts'
import { tooLate } from './too-late-rule.ts'

// A list of lists, because bundlers keep what is spread, used or not.
const RULES = [STATUS_RULES, [tooLate, misplaced], CONTENT_RULES]

/**
 * Audits signposts: which questions nobody answers, which answers stand too late or where nobody passes, where a role
 * in trouble finds none; and counts which roles find signposts in which phases. Each rule is defined at
 * `SignpostRule`. Takes time in proportion to the steps, the signposts, and the roles at both.
 * @example
 * import { auditSignposts } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 * import { assertJourney } from '@routebord/schema'
 *
 * const { findings, coverage } = auditSignposts(assertJourney(bouncyBall))
 * findings.filter(({ weight }) => weight === 3).map(({ key }) => key) // → ["missing:operator@decision", "open:repair-or-replace"]
 * findings[0]?.why.byLocale.en // → "Machine operator: no signpost in Decision, and hard going at the only step: “Eleven weeks without a word”. That is where spirits sink."
 * coverage.total // → {"steps": 27, "signposts": {"n": 14, "missing": 4, "planned": 4, "placed": 6, "retired": 0}}
 * coverage.cells.find(({ role, phase }) => role.id === 'operator' && phase.id === 'decision')?.signposts.n // → 0
 */
export function auditSignposts(
  journey: Journey,
  { off = [] }: SignpostAuditOptions = {},
): SignpostAudit {
  const context = createSignpostContext(journey)
  const silenced = new Set(off)
  const rules = RULES.flat().filter(({ rule }) => !silenced.has(rule))
  const audit = (signpost: Signpost): readonly Finding<SignpostRule>[] =>
    rules.flatMap(({ find }) => find(signpost, context) ?? []).sort((a, b) => b.weight - a.weight)
  const missing = silenced.has('missing') ? [] : findMissing(context)
  const findings = [...missing, ...journey.signposts.flatMap(audit)]
  return deepFreeze({ findings, coverage: coverSignposts(context) })
}
