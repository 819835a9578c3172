import { generateJourney } from '@routebord/examples'
import {
  type Journey,
  type JourneyDocument,
  resolveJourney,
  type StepDocument,
} from '@routebord/schema'

/** When roles join: all at the first step, or one after another in the first half of the journey. */
export type Entry = 'at the start' | 'late'

/** How large a journey is. */
export interface Size {
  readonly roles: number
  readonly steps: number
}

const SEED = 20_261_122
const SHARED = 0.3

/** Makes a journey of a size. */
export function makeJourney(size: Size, entry: Entry): Journey {
  return resolveJourney(makeDocument(size, entry))
}

/** Writes a journey of a size, three in ten of its steps shared: the same size gives the same document. */
export function makeDocument({ roles, steps }: Size, entry: Entry): JourneyDocument {
  const options = { seed: SEED, roles, shared: SHARED }
  if (entry === 'late') return generateJourney({ ...options, steps })
  const document = generateJourney({ ...options, steps: steps - 1 })
  const opening: StepDocument = {
    id: 'opening',
    title: 'Everyone meets',
    phase: document.phases[0]?.id ?? '',
    roles: document.roles.map(({ id }) => id),
  }
  return { ...document, steps: [opening, ...document.steps] }
}
