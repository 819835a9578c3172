import type { SwimlaneHandle } from '@routebord/d3'
import { type RefAttributes, useMemo, useState } from 'react'
import type { JourneySwimlaneProps } from './swimlane-props.ts'

/** What a map shows, and what a page can do with it. It never changes: another state is another object. */
export interface Swimlane {
  /** Id of the selected step. */
  readonly selected: string | null
  /** Id of the step that the keyboard focus came to last. */
  readonly focused: string | null
  /** Scale of the picture; 1 is its natural size. */
  readonly scale: number
  /** Selects a step, or none. */
  readonly select: (step: string | null) => void
  /** Moves the keyboard focus to a step and scrolls it into sight. */
  readonly focus: (step: string) => void
  /** Shows the whole journey. */
  readonly fit: () => void
  /** What the map is given: `<JourneySwimlane journey={journey} {...swimlane.props} />`. */
  readonly props: Readonly<
    Pick<JourneySwimlaneProps, 'selected' | 'onSelect' | 'onFocusStep' | 'onZoom'> &
      RefAttributes<SwimlaneHandle>
  >
}

/** Follows a map: what is selected, what has the focus, and its scale. At first nothing is selected, unless a step is given. */
export function useSwimlane(firstSelected: string | null = null): Swimlane {
  const [handle, setHandle] = useState<SwimlaneHandle | null>(null)
  const [selected, select] = useState(firstSelected)
  const [focused, setFocused] = useState<string | null>(null)
  const [scale, setScale] = useState(1)
  return useMemo(
    () =>
      Object.freeze({
        selected,
        focused,
        scale,
        select: (step: string | null) => select(step),
        focus: (step: string) => handle?.focus(step),
        fit: () => handle?.fit(),
        props: Object.freeze({
          ref: setHandle,
          selected,
          onSelect: ({ step }: { readonly step: string | null }) => select(step),
          onFocusStep: ({ step }: { readonly step: string }) => setFocused(step),
          onZoom: (zoom: { readonly scale: number }) => setScale(zoom.scale),
        }),
      }),
    [handle, selected, focused, scale],
  )
}
