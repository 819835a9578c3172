import type { JourneyDocument } from '@routebord/schema'
import type { JsonPath } from './json-place.ts'

type IdList = 'roles' | 'phases' | 'steps' | 'evidence'

/** The fields that name something by its id, and the list it stands in. */
const NAMES: Readonly<Record<string, IdList>> = {
  roles: 'roles',
  role: 'roles',
  phase: 'phases',
  step: 'steps',
  after: 'steps',
  evidence: 'evidence',
}

/** Lists the ids that may stand at a place of a document; none where no id belongs. */
export function idsFor(path: JsonPath, document: JourneyDocument | undefined): readonly string[] {
  const field = path.findLast((key) => typeof key === 'string')
  // At the root these fields hold the things themselves.
  const list = path.length > 2 && typeof field === 'string' ? NAMES[field] : undefined
  const entries = list && document?.[list]
  return Array.isArray(entries) ? entries.map(({ id }) => String(id)) : []
}
