import type { AccountLog, Journey } from '@routebord/schema'
import { deepFreeze } from '../deep-freeze.ts'
import { othersWentOn } from './account-traces.ts'
import { countTrace } from './count-trace.ts'
import { decideRoles } from './decide-roles.ts'
import type { Evaluation } from './evaluation.ts'
import { findInEvaluation } from './find-in-evaluation.ts'
import { countGroup, groupFactsOf, openGroupTally } from './group-tally.ts'
import { indexJourney } from './journey-index.ts'
import type { LinkRule } from './profile-links.ts'
import { roleFactsOf } from './role-facts.ts'
import { openRoleTally } from './role-tally.ts'
import { countSightings, openSignpostTally, signpostFactsOf } from './signpost-tally.ts'
import { traceAccount } from './trace-account.ts'
import { collectUnknown } from './unknown-ids.ts'

/** Takes accounts one by one, and keeps counts alone. */
export interface AccountTally {
  readonly add: (log: AccountLog) => void
  readonly evaluation: () => Evaluation
}

/** Starts a tally in memory that grows with the journey and not with the accounts. */
export function openAccountTally(journey: Journey, rules: readonly LinkRule[]): AccountTally {
  const index = indexJourney(journey)
  const unknown = collectUnknown()
  const roles = journey.roles.map((role) => openRoleTally(role, index.paths[role.index] ?? []))
  const signposts = new Map(journey.signposts.map((one) => [one, openSignpostTally(one)]))
  const group = openGroupTally(index)
  const counts = { accounts: 0, events: 0, nobody: 0, otherJourney: 0 }
  return {
    add: (log) => {
      if (log.journey !== undefined && log.journey !== journey.id) {
        counts.otherJourney += 1
        return
      }
      const traces = traceAccount(index, log, decideRoles(index, log, rules).roles, unknown)
      for (const trace of traces.roles) {
        const tally = roles[trace.role.index]
        if (tally !== undefined)
          countTrace(tally, trace, counts.accounts, othersWentOn(traces, trace))
      }
      countSightings(signposts, traces)
      countGroup(group, traces)
      counts.accounts += 1
      counts.events += traces.events
      counts.nobody += traces.nobody
    },
    evaluation: () => {
      const facts = {
        journey,
        ...counts,
        unknown: unknown.collected(),
        roles: roles.map((tally) => roleFactsOf(tally, counts.accounts)),
        signposts: [...signposts.values()].map((tally) =>
          signpostFactsOf(
            tally,
            roles.map(({ seen }) => seen),
          ),
        ),
        group: groupFactsOf(group),
      }
      return deepFreeze({ ...facts, findings: findInEvaluation(facts) })
    },
  }
}
