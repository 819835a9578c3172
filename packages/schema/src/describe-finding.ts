import type { Finding, JourneyIssue } from './issue.ts'
import type { JourneyMessages } from './messages/issue-messages.ts'
import { describeReceived, printable } from './received.ts'

/** Puts a finding into words: where, what is wrong, what was expected and found, and the cure. */
export function describeFinding(finding: Finding, words: JourneyMessages): JourneyIssue {
  const { message, hint } = words.sentences[finding.code] ?? { message: finding.code, hint: '' }
  const kind = words.kinds[finding.expected ?? ''] ?? finding.expected ?? ''
  const expected = finding.limit === undefined ? kind : `≤ ${finding.limit} ${kind}`
  const value = 'received' in finding ? describeReceived(finding.received) : ''
  const received = words.kinds[value] ?? value
  const details = [
    expected && `${words.expected} ${expected}`,
    received && `${words.found} ${received}`,
  ]
  const detail = details.filter(Boolean).join(', ')
  const [open, close] = words.quotes
  const meant =
    finding.near === undefined ? '' : `${words.meant} ${open}${printable(finding.near)}${close}? `
  return {
    code: finding.code,
    path: finding.path,
    expected,
    received,
    message: `${words.at} ${formatPath(finding.path, words.root)}: ${message}${detail && ` (${detail})`}.`,
    hint: `${meant}${hint}`,
  }
}

function formatPath(path: Finding['path'], root: string): string {
  if (path.length === 0) return root
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${printable(key)}`,
    )
    .join('')
}
