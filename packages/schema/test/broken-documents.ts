import type { BrokenDocument } from './broken-document.ts'
import { DUPLICATE, UNKNOWN } from './broken-ids.ts'
import { EMOTION, LINKS, ORDER, PLACE, ROLE_NOT_AT_STEP } from './broken-rules.ts'
import { NOT_ONE_OF, WRONG_TYPE } from './broken-values.ts'
import { FORBIDDEN, FORMAT, MISSING, TOO_LARGE } from './broken-whole.ts'

/** Every fault of a journey that the format knows, one to a document. */
export const BROKEN_DOCUMENTS: readonly BrokenDocument[] = [
  ...TOO_LARGE,
  ...FORBIDDEN,
  ...MISSING,
  ...WRONG_TYPE,
  ...NOT_ONE_OF,
  ...FORMAT,
  ...UNKNOWN,
  ...DUPLICATE,
  ...ORDER,
  ...ROLE_NOT_AT_STEP,
  ...EMOTION,
  ...PLACE,
  ...LINKS,
]
