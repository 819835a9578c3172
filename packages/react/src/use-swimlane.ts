import type { SwimlaneHandle } from '@routebord/d3'
import { type RefAttributes, useMemo, useState } from 'react'
import { type Kept, keptOf } from './make-swimlane.ts'
import type { JourneySwimlaneProps } from './swimlane-props.ts'

/** What a map shows, and what a page can do with it. It never changes: another state is another object. */
export interface Swimlane {
  /** Id of the selected step; of several the one chosen last. */
  readonly selected: string | null
  /** Ids of all selected steps, in the order they were chosen. */
  readonly selectedSteps: readonly string[]
  /** Id of the step that the keyboard focus came to last. */
  readonly focused: string | null
  /** Scale of the picture; 1 is its natural size. */
  readonly scale: number
  /** Selects a step, several, or none. */
  readonly select: (steps: string | readonly string[] | null) => void
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

/**
 * Follows a map: what is selected, what has the focus, and its scale. At first nothing is selected, unless a step or several
 * are given.
 */
export function useSwimlane(firstSelected: string | readonly string[] | null = null): Swimlane {
  const [selectedSteps, setSelected] = useState(() => listOf(firstSelected))
  const [focused, setFocused] = useState<string | null>(null)
  const [scale, setScale] = useState(1)
  const [map] = useState(() =>
    holdMap(({ scale: first = 1 }) => {
      setFocused(null)
      setScale(first)
    }),
  )
  return useMemo(
    () =>
      Object.freeze({
        selected: selectedSteps.at(-1) ?? null,
        selectedSteps,
        focused,
        scale,
        select: (steps: string | readonly string[] | null) => setSelected(listOf(steps)),
        focus: map.focus,
        fit: map.fit,
        props: Object.freeze({
          ref: map.hold,
          selected: selectedSteps,
          onSelect: ({ steps }: { readonly steps: readonly string[] }) => setSelected(steps),
          onFocusStep: ({ step }: { readonly step: string }) => setFocused(step),
          onZoom: (zoom: { readonly scale: number }) => setScale(zoom.scale),
        }),
      }),
    [map, selectedSteps, focused, scale],
  )
}

/** Holds the map from its first effect on, so that what a page does in its own reaches it; tells when it is another one. */
function holdMap(begin: (kept: Kept) => void): Pick<Swimlane, 'focus' | 'fit'> & {
  readonly hold: (handle: SwimlaneHandle | null) => void
} {
  let held: SwimlaneHandle | null = null
  let known: Kept | undefined
  return {
    hold: (handle) => {
      held = handle
      const kept = handle && keptOf.get(handle)
      if (!kept || kept === known) return
      known = kept
      begin(kept)
    },
    focus: (step) => held?.focus(step),
    fit: () => held?.fit(),
  }
}

function listOf(steps: string | readonly string[] | null): readonly string[] {
  return typeof steps === 'string' ? [steps] : (steps ?? [])
}
