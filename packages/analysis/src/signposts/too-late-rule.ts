import { makeFinding } from '../make-finding.ts'
import { findLateness, type Lateness } from './find-lateness.ts'
import { sayLateness } from './say-lateness.ts'
import { isToBePassed, partsOf, type RuleOfSignpost } from './signpost-rule.ts'

/** Of several ways to be too late the first counts. */
const KINDS: readonly Lateness['kind'][] = ['decided', 'hurt', 'over', 'gone']

/** An answer that comes when it no longer helps. */
export const tooLate: RuleOfSignpost = {
  rule: 'too-late',
  find: (signpost, context) => {
    if (!isToBePassed(signpost)) return undefined
    const late = signpost.roles.flatMap((role) => {
      const lateness = findLateness(signpost, role, context)
      return lateness === undefined ? [] : [{ role, lateness }]
    })
    const ranked = KINDS.flatMap((kind) => late.filter(({ lateness }) => lateness.kind === kind))
    const worst = ranked[0]?.lateness
    if (worst === undefined) return undefined
    const roles = late
      .filter(({ lateness }) => lateness.kind === worst.kind && lateness.at === worst.at)
      .map(({ role }) => role)
    const why = sayLateness(signpost, roles, worst)
    const weight = worst.kind === 'decided' ? 2 : 1
    const parts = partsOf(signpost, roles)
    const steps = [...new Set([worst.at, ...parts.steps])]
    return makeFinding('too-late', signpost.id, weight, why, { ...parts, steps })
  },
}
