import type { AccountLog, Journey } from '@routebord/schema'
import { openAccountTally } from './account-tally.ts'
import { LINK_RULES } from './decide-roles.ts'
import type { Evaluation } from './evaluation.ts'
import type { LinkRule } from './profile-links.ts'

/** How profiles find their roles before they are counted. */
export interface EvaluateOptions {
  /** As for `linkProfiles`. */
  readonly rules?: readonly LinkRule[]
}

/**
 * Evaluates a journey by what happened at many accounts: for each role and step how many got there, how long they
 * waited, who left, skipped, came back or broke the order; for each signpost who saw it and what came next; for the
 * group who came in when. Order is judged by the cheapest alignment of what a role did with its path (Adriansyah, van
 * Dongen & van der Aalst 2011). Each figure stands beside its n, and a share is given of five or more alone.
 *
 * Logs are read one at a time and not kept: memory grows with the journey, and with the longest single log. Time is in
 * proportion to the events, and n log n in the events of one role at one account. A log that names another journey is
 * left out and counted; so are ids the journey does not have. An account that is still under way counts as it stands:
 * its roles look like drop-outs, so give finished journeys where drop-out matters.
 *
 * @example
 * import { evaluateJourney } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 * import { type AccountLog, assertJourney } from '@routebord/schema'
 *
 * const operator = { id: 'c1', index: 0, role: 'operator', links: [] }
 * const logOf = (account: string, steps: readonly string[]): AccountLog => ({
 *   account,
 *   journey: 'bouncy-ball',
 *   profiles: [operator],
 *   events: steps.map((step, day) => ({
 *     id: `${day}`,
 *     at: day * 86_400_000,
 *     profiles: [{ profile: operator, as: undefined }],
 *     step,
 *     signpost: undefined,
 *     touchpoint: undefined,
 *     channel: undefined,
 *     title: undefined,
 *   })),
 * })
 * const logs = [logOf('a1', ['jams', 'seams', 'forum']), logOf('a2', ['jams', 'forum'])]
 * const evaluation = evaluateJourney(assertJourney(bouncyBall), logs)
 * evaluation.roles[0]?.steps[1]?.reached.count // → 1
 * evaluation.roles[0]?.steps[1]?.skipped.count // → 1
 * evaluation.roles[0]?.steps[1]?.waiting.median // → 1
 * evaluation.roles[0]?.steps[1]?.reached.tooFew // → true
 * evaluation.findings.map(({ key }) => key) // → ["too-few:accounts"]
 */
export function evaluateJourney(
  journey: Journey,
  logs: Iterable<AccountLog>,
  options?: EvaluateOptions,
): Evaluation
/** Evaluates a journey by logs that arrive over time, such as lines of a file; rejects where reading them fails. */
export function evaluateJourney(
  journey: Journey,
  logs: AsyncIterable<AccountLog>,
  options?: EvaluateOptions,
): Promise<Evaluation>
export function evaluateJourney(
  journey: Journey,
  logs: Iterable<AccountLog> | AsyncIterable<AccountLog>,
  { rules = LINK_RULES }: EvaluateOptions = {},
): Evaluation | Promise<Evaluation> {
  const tally = openAccountTally(journey, rules)
  if (Symbol.asyncIterator in logs) return drain(logs, tally)
  for (const log of logs) tally.add(log)
  return tally.evaluation()
}

async function drain(
  logs: AsyncIterable<AccountLog>,
  tally: ReturnType<typeof openAccountTally>,
): Promise<Evaluation> {
  for await (const log of logs) tally.add(log)
  return tally.evaluation()
}
