import type { Link, Role } from '@routebord/schema'
import type { PathCommand, Point } from './swimlane-layout.ts'
import type { TextLines } from './wrap-text.ts'

/** An influence or a way back. */
export interface LinkLayout {
  readonly link: Link
  /** Whose influence it is; undefined for a way back. */
  readonly role: Role | undefined
  readonly paths: readonly (readonly PathCommand[])[]
  readonly start: Point
  readonly end: Point
  /** The direction of travel at its end, in degrees clockwise from pointing right. */
  readonly heading: number
  readonly label: LinkLabel
}

/** What a link carries, in words. */
export interface LinkLabel {
  /** Who sways whom; no lines for a way back. */
  readonly head: TextLines
  readonly text: TextLines
  readonly x: number
  readonly baseline: number
  readonly anchor: 'start' | 'middle'
}
