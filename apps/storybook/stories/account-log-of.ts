import { type AccountLog, parseAccountLog } from '@routebord/schema'

/** Returns the log of a document; a story that would show a faulty one fails with all its issues. */
export function accountLogOf(document: unknown): AccountLog {
  const result = parseAccountLog(document)
  if (result.ok) return result.log
  throw new Error(result.issues.map((issue) => `${issue.message} ${issue.hint}`).join('\n'))
}
