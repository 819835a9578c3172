export type { Composite, Leg, Path, Segment } from './composite.ts'
export { deepFreeze } from './deep-freeze.ts'
export { deriveComposite } from './derive-composite.ts'
export { localize } from './localize.ts'
