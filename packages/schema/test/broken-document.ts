import type { Budget, IssueCode, IssuePath } from '../src/index.ts'
import { ABSENT, type Change } from './changed-document.ts'

/** The small document with one fault, and the one issue it is to give. */
export interface BrokenDocument {
  readonly name: string
  readonly changes: readonly Change[]
  readonly budget?: Partial<Budget>
  readonly code: IssueCode
  readonly path: IssuePath
  readonly received: string
  readonly expected?: string
  /** The value that "did you mean" is to offer; with none, nothing may be offered. */
  readonly near?: string
}

/** A fault at one place: the issue points at what is put there, unless told. */
export function at(
  code: IssueCode,
  name: string,
  path: IssuePath,
  value: unknown,
  received: string,
  more: Partial<Pick<BrokenDocument, 'expected' | 'near' | 'path'>> = {},
): BrokenDocument {
  return { name, changes: [[path, value]], code, path, received, ...more }
}

/** A field that is taken away. */
export function without(name: string, path: IssuePath, expected: string): BrokenDocument {
  return at('missing', name, path, ABSENT, 'nothing', { expected })
}
