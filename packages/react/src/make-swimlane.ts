import {
  renderSwimlane,
  type Slots,
  type SwimlaneHandle,
  type SwimlaneOptions,
} from '@routebord/d3'
import type { JourneySwimlaneProps } from './swimlane-props.ts'
import { withDetail } from './with-detail.ts'

/** What a reader did to a map that the page leaves to it. */
export type Kept = { -readonly [K in 'selected' | 'detail' | 'scale']?: SwimlaneOptions[K] }

/** What is kept for the map of a handle: one that React makes anew in its place has the same. */
export const keptOf: WeakMap<SwimlaneHandle, Kept> = new WeakMap()

/** Makes a map that shows what the reader had chosen in the one before it. */
export function makeSwimlane(
  container: HTMLElement,
  props: JourneySwimlaneProps,
  kept: Kept,
  slots: Slots | undefined,
): SwimlaneHandle {
  const { selected, scale } = kept
  const isFree = props.selected === undefined && Boolean(selected?.length)
  const given = withDetail(props, kept.detail)
  const options = { ...given, slots, scale, ...(isFree && { selected }) }
  const swimlane = renderSwimlane(container, props.journey, options)
  if (isFree) swimlane.update(props.journey, given)
  keptOf.set(swimlane, kept)
  return swimlane
}
