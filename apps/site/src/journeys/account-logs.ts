import { accountLogs } from '@routebord/examples'
import { type AccountLog, parseAccountLog } from '@routebord/schema'

/**
 * Returns what happened at an account, by the name of its log, checked.
 * @throws Error for an unknown name or a faulty log: either stops the build.
 */
export function accountLogNamed(name: string): AccountLog {
  const document = accountLogs[name]
  if (document === undefined) throw new Error(`no account log is called "${name}"`)
  const result = parseAccountLog(document)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return result.log
}

/** Every account log of the examples, checked. */
export const allAccountLogs = (): readonly AccountLog[] =>
  Object.keys(accountLogs).map(accountLogNamed)
