import { fillSlots, type Slots } from '@routebord/d3'
import type { Journey, Step } from '@routebord/schema'
import { createElement, type ReactNode, type ReactPortal, Suspense, useMemo } from 'react'
import { createPortal } from 'react-dom'
import type { JourneySwimlaneProps } from './swimlane-props.ts'
import { type OpenHosts, useHosts } from './use-hosts.ts'

/** What a page renders into a map: the slots that open its places, if it renders any, and what stands in them. */
export interface RenderedSlots {
  readonly slots: Slots | undefined
  readonly badges: readonly ReactPortal[]
  readonly details: readonly ReactPortal[]
}

/** Keeps what `renderBadge` and `renderDetails` return in the places that a map has for it. */
export function useSlots(props: JourneySwimlaneProps): RenderedSlots {
  const { journey, renderBadge, renderDetails } = props
  const [badges, badgeHosts] = useHosts()
  const [details, detailHosts] = useHosts()
  const [hasBadge, hasDetails] = [renderBadge !== undefined, renderDetails !== undefined]
  const slots = useMemo((): Slots | undefined => {
    if (!hasBadge && !hasDetails) return undefined
    const open = fillSlots({
      badge: hasBadge ? badgeHosts.fill : undefined,
      details: hasDetails ? detailHosts.fill : undefined,
    })
    return (stage) => {
      const { update, destroy } = open(stage)
      return {
        update: (drawn) => {
          update(drawn)
          badgeHosts.show()
          detailHosts.show()
        },
        // A map that goes says nothing: React may be about to put up another in its place.
        destroy,
      }
    }
  }, [hasBadge, hasDetails, badgeHosts, detailHosts])
  return {
    slots,
    badges: renderInto(badges, journey, renderBadge),
    details: renderInto(details, journey, renderDetails),
  }
}

/** What waits for its code or its data waits in its own place: the map around it stays. */
function renderInto(
  hosts: OpenHosts,
  { steps }: Journey,
  render: ((step: Step) => ReactNode) | undefined,
): readonly ReactPortal[] {
  if (render === undefined) return []
  const stepOf = new Map(steps.map((step) => [step.id, step]))
  return [...hosts].flatMap(([id, host]) => {
    const step = stepOf.get(id)
    if (step === undefined) return []
    return [createPortal(createElement(Suspense, null, render(step)), host, id)]
  })
}
