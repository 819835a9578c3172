import type { JourneyDocument } from '@routebord/schema'

/** Something that shows a journey in a page. */
export interface Contender {
  readonly name: string
  /** Makes what it needs, untimed, and gives back what is timed. */
  readonly prepare: (document: JourneyDocument) => Draw
}

/** Draws in an empty element of the page; it is done when everything stands there. */
export type Draw = (container: HTMLElement) => Drawn | Promise<Drawn>

/** Takes back whatever would outlive the element. */
export type Drawn = () => void
