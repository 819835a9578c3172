import * as v from 'valibot'
import type { JourneyDocument } from './document.ts'
import { journeyDocumentSchema } from './document-schema.ts'
import type { Finding } from './issue.ts'
import { findNearest } from './nearest.ts'
import { describeReceived } from './received.ts'

/** Checks the shape of a document: which fields, of which kind. */
export function findShapeFaults(input: unknown): {
  findings: Finding[]
  document: JourneyDocument | undefined
} {
  const result = v.safeParse(journeyDocumentSchema, input)
  if (result.success) return { findings: [], document: result.output }
  return { findings: result.issues.map(toFinding), document: undefined }
}

function toFinding(issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  const received = describeReceived(issue.input)
  if (issue.type === 'literal') return { code: 'wrong-format', path, expected: 'format', received }
  if (issue.type === 'picklist') {
    const code = issue.input === undefined ? 'missing' : 'not-one-of'
    const expected = (issue.expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ')
    const options = expected.split(', ').map((option) => option.replaceAll('"', ''))
    return { code, path, expected, received, near: findNearest(String(issue.input), options) }
  }
  const code = issue.input === undefined ? 'missing' : 'wrong-type'
  // A missing key is reported by the object that lacks it, in the words of its own kind.
  return {
    code,
    path,
    expected: issue.message.startsWith('Invalid') ? '' : issue.message,
    received,
  }
}
