import type { PaintTone } from '../theme/tokens.ts'

/** How a mark is painted. Lengths in px. */
export interface Paint {
  readonly fill?: PaintTone
  readonly fillOpacity?: number
  readonly stroke?: PaintTone
  readonly strokeWidth?: number
  readonly dash?: string
  readonly cap?: 'round'
}

interface Keyed {
  /** Unique among its siblings; it ties the mark to the same element at every update. */
  readonly key: string
}

export interface GroupMark extends Keyed {
  readonly kind: 'group'
  /** The step the group stands for, for events. */
  readonly step?: string
  readonly marks: readonly Mark[]
}

export interface RectMark extends Keyed, Paint {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

export interface CircleMark extends Keyed, Paint {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface PathMark extends Keyed, Paint {
  readonly kind: 'path'
  /** SVG path data in absolute coordinates. */
  readonly d: string
}

/** A line of text with its start, middle or end at x, and its baseline at y. */
export interface TextMarkLine {
  readonly x: number
  readonly y: number
  readonly text: string
}

export interface TextMark extends Keyed {
  readonly kind: 'text'
  readonly lines: readonly TextMarkLine[]
  readonly fill: PaintTone
  readonly size: number
  readonly weight: number
  readonly italic?: boolean
  readonly anchor?: 'middle' | 'end'
  /** Tone of the ground to knock out around the letters, where lines may run behind. */
  readonly casing?: PaintTone
}

export interface ImageMark extends Keyed {
  readonly kind: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Same-document or `data:` addresses only: a picture asks nothing of the network. */
  readonly href: string
}

/** A shape of the picture: readonly data, without functions, elements or pointers back. */
export type Mark = GroupMark | RectMark | CircleMark | PathMark | TextMark | ImageMark

/** Marks that lie at one depth. */
export interface Layer {
  readonly key: string
  /** The heads of lanes and phases stay in sight while the body scrolls. */
  readonly part: 'heads' | 'phase-heads' | 'body'
  readonly marks: readonly Mark[]
}

/** A picture as a flat display list, bottom layer first. `structuredClone` returns an equal one. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly headWidth: number
  /** Height of the heads of the phases. */
  readonly headHeight: number
  readonly title: string
  /** Said when texts start at their right end. */
  readonly direction?: 'rtl'
  readonly layers: readonly Layer[]
}
