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
  // A missing key is reported by the object that lacks it; what is expected there, its own schema knows.
  if (issue.input === undefined)
    return { code: 'missing', path, expected: expectationOf(shapeAt(path)), received }
  if (issue.type === 'literal') return { code: 'wrong-format', path, expected: 'format', received }
  if (issue.type === 'picklist') {
    const expected = listOptions(issue.expected)
    const options = expected.split(', ').map((option) => option.replaceAll('"', ''))
    const near = typeof issue.input === 'string' ? findNearest(issue.input, options) : undefined
    return { code: 'not-one-of', path, expected, received, near }
  }
  const expected = issue.message.startsWith('Invalid') ? '' : issue.message
  return { code: 'wrong-type', path, expected, received }
}

/** What a valibot schema tells of itself, as far as it is needed to walk it. */
interface Shape {
  readonly expects: string
  readonly message?: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly value?: Shape
  readonly wrapped?: Shape
}

function shapeAt(path: Finding['path']): Shape {
  let shape = journeyDocumentSchema as Shape
  for (const key of path) {
    const holder = shape.wrapped ?? shape
    shape = holder.entries?.[key] ?? holder.item ?? holder.value ?? holder
  }
  return shape
}

function expectationOf(shape: Shape): string {
  return shape.message ?? listOptions(shape.expects)
}

function listOptions(expects: string | null): string {
  return (expects ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ')
}
