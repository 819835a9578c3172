import type { Finding } from './issue.ts'
import { recordOf } from './salvage.ts'

/**
 * Finds a document of another major version: nothing else is worth saying of it then. A format that is not ours at
 * all is a fault among others, and left to the shape.
 */
export function findFormatFault(input: unknown, expected: string): Finding[] {
  const { format } = recordOf(input)
  const [name, version] = expected.split('/')
  const own = new RegExp(`^${name}/(0|[1-9]\\d{0,3})$`).exec(
    typeof format === 'string' ? format : '',
  )
  if (own === null || format === expected) return []
  return [
    {
      code: Number(own[1]) > Number(version) ? 'newer-format' : 'older-format',
      path: ['format'],
      expected: JSON.stringify(expected),
      received: format,
    },
  ]
}
