import { findShapeFaults } from '../../../packages/schema/src/find-shape-faults.ts'
import type { IdIndex } from '../../../packages/schema/src/id-index.ts'
import { journeyFields } from '../../../packages/schema/src/journey-fields.ts'

// The others do not know where an id leads, so here every id leads somewhere.
const ANY_ID: IdIndex = {
  duplicates: [],
  get: () => undefined,
  has: () => true,
  unknown: (_lists, _id, path) => ({ code: 'unknown-id', path }),
}

/** Lists what is wrong with the shape of a journey document, as data. */
export function findFaults(input: unknown): readonly unknown[] {
  return findShapeFaults(input, journeyFields, ANY_ID).faults
}
