import { type FillPlace, fillSlots, type Slots } from '@routebord/d3'
import type { Journey, Step } from '@routebord/schema'
import { type ReactNode, type ReactPortal, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { JourneySwimlaneProps } from './swimlane-props.ts'

/** The places that are open in a map, each with the id of its step: another object whenever they are others. */
interface OpenPlaces {
  readonly steps: ReadonlyMap<HTMLElement, string>
}

const NONE: OpenPlaces = { steps: new Map() }

/** What a page renders into a map: the slots that open its places, if it renders any, and what stands in them. */
export interface RenderedSlots {
  readonly slots: Slots | undefined
  readonly badges: readonly ReactPortal[]
  readonly details: readonly ReactPortal[]
}

/** Keeps what `renderBadge` and `renderDetails` return in the places that a map has for it. */
export function useSlots(props: JourneySwimlaneProps): RenderedSlots {
  const { journey, renderBadge, renderDetails } = props
  const [badges, showBadges] = useState(NONE)
  const [details, showDetails] = useState(NONE)
  const [hasBadge, hasDetails] = [renderBadge !== undefined, renderDetails !== undefined]
  const slots = useMemo(() => {
    const badge = hasBadge ? notePlaces(showBadges) : undefined
    const more = hasDetails ? notePlaces(showDetails) : undefined
    return badge || more ? fillSlots({ badge, details: more }) : undefined
  }, [hasBadge, hasDetails])
  return {
    slots,
    badges: renderInto(badges, journey, renderBadge),
    details: renderInto(details, journey, renderDetails),
  }
}

/** Notes which places are open, and leaves them to React. */
function notePlaces(show: (open: OpenPlaces) => void): FillPlace {
  const steps = new Map<HTMLElement, string>()
  return (place, step) => {
    steps.set(place, step)
    show({ steps })
    return () => {
      steps.delete(place)
      show({ steps })
    }
  }
}

function renderInto(
  places: OpenPlaces,
  { steps }: Journey,
  render: ((step: Step) => ReactNode) | undefined,
): readonly ReactPortal[] {
  if (render === undefined) return []
  const stepOf = new Map(steps.map((step) => [step.id, step]))
  return [...places.steps].flatMap(([place, id]) => {
    const step = stepOf.get(id)
    return step === undefined ? [] : [createPortal(render(step), place, id)]
  })
}
