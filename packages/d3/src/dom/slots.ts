import type { DrawnMap } from '../tools/tool.ts'

/** The page's own places in a map, at work. */
export interface MountedSlots {
  /** Follows a map that changed: its steps, its scale, or what is selected. */
  readonly update: (drawn: DrawnMap) => void
  /** Empties every place and takes it away. */
  readonly destroy: () => void
}

/** Opens the page's own places on the stage of a map: the picture with the buttons over it, and the details. */
export type Slots = (stage: Element) => MountedSlots
