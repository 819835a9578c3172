import { accountLogs } from '@routebord/examples'
import { type AccountLog, parseAccountLog } from '@routebord/schema'

/** The day each account is looked at: an ISO date. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  'bouncy-ball-as-planned': '2026-11-20',
  'bouncy-ball-operator-lost': '2026-11-20',
  'bouncy-ball-under-way': '2026-06-20',
}

/** What happened at an account, and the moment it is looked at. */
export interface ShownAccount {
  readonly log: AccountLog
  /** Milliseconds since 1970, UTC. */
  readonly at: number
}

/**
 * Returns what happened at an account, by the name of its log, checked.
 * @throws Error for an unknown name or a faulty log: either stops the build.
 */
export function accountNamed(name: string): ShownAccount {
  const [document, at] = [accountLogs[name], LOOKED_AT[name]]
  if (document === undefined || at === undefined)
    throw new Error(`no account log is called "${name}"`)
  const result = parseAccountLog(document)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return { log: result.log, at: Date.parse(at) }
}

/** Every account of the examples, by the name of its log. */
export const allAccounts = (): ReadonlyMap<string, ShownAccount> =>
  new Map(Object.keys(accountLogs).map((name) => [name, accountNamed(name)]))
