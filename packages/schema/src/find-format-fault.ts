import type { Finding } from './issue.ts'
import { describeReceived } from './received.ts'
import { recordOf } from './salvage.ts'

/**
 * Finds a document of another major version: nothing else is worth saying of it then. A format that is not ours at
 * all is a fault among others, and left to the shape.
 */
export function findFormatFault(input: unknown, expected: string): Finding[] {
  const { format } = recordOf(input)
  const [name, version] = expected.split('/')
  const [ownName, ownVersion, ...rest] = typeof format === 'string' ? format.split('/') : []
  if (ownName !== name || rest.length > 0 || !/^(?:0|[1-9]\d{0,3})$/.test(ownVersion ?? ''))
    return []
  if (format === expected) return []
  return [
    {
      code: Number(ownVersion) > Number(version) ? 'newer-format' : 'older-format',
      path: ['format'],
      expected: JSON.stringify(expected),
      received: describeReceived(format),
    },
  ]
}
