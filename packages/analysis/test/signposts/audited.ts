import type { SignpostDocument } from '@routebord/schema'
import { auditSignposts } from '../../src/signposts/audit-signposts.ts'
import type { SignpostAuditOptions } from '../../src/signposts/signpost-audit.ts'
import { type Changes, calmMap, goodSignpost } from '../calm-map.ts'
import { type PlainFinding, plainFinding } from '../plain-finding.ts'

/** Returns in plain words what an audit finds on the calm map after some changes. */
export function audited(changes: Changes, options?: SignpostAuditOptions): readonly PlainFinding[] {
  return auditSignposts(calmMap(changes), options).findings.map(plainFinding)
}

/**
 * Returns what an audit finds of one more signpost on the calm map: that of the map with some changes and another id.
 * What is missing is left out, as it is about no signpost.
 */
export function auditedSign(
  sign: Partial<SignpostDocument>,
  changes: Changes = {},
): readonly PlainFinding[] {
  const signposts = [goodSignpost(), goodSignpost({ id: 'sign', ...sign })]
  return audited({ ...changes, document: { ...changes.document, signposts } }, { off: ['missing'] })
}

/** Returns by their keys what an audit finds of one more signpost on the calm map. */
export function keysOfSign(sign: Partial<SignpostDocument>, changes?: Changes): readonly string[] {
  return auditedSign(sign, changes).map(({ key }) => key)
}
