import { renderToHtml, type SwimlaneHandle } from '@routebord/d3'
import {
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useImperativeHandle,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { containerAttributes } from './container-attributes.ts'
import type { JourneySwimlaneProps } from './swimlane-props.ts'
import { useLiveSwimlane } from './use-live-swimlane.ts'
import { useSlots } from './use-slots.ts'
import { withDetail } from './with-detail.ts'

const never = (): (() => void) => () => undefined

/**
 * A composite journey in swimlanes, with legend and outline. On the server it is complete HTML; in the browser that
 * markup is adopted and comes alive. Without server markup the map is drawn by the join, so that it also works where
 * Trusted Types forbid markup from strings.
 */
export const JourneySwimlane: ForwardRefExoticComponent<
  JourneySwimlaneProps & RefAttributes<SwimlaneHandle>
> = forwardRef(function JourneySwimlane(props, ref) {
  const container = useRef<HTMLDivElement>(null)
  const { slots, badges, details } = useSlots(props)
  const live = useLiveSwimlane(container, props, slots)
  const isFromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  // Kept from the first render: React must find the markup it hydrated, whatever the map has become since.
  const [markup] = useState(() =>
    isFromServer ? { __html: renderToHtml(props.journey, withDetail(props)) } : undefined,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: other slots make another map, in the effect before this one
  useImperativeHandle(ref, () => live.current as SwimlaneHandle, [live, slots])
  return (
    <>
      <div
        ref={container}
        {...containerAttributes(props)}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: what the string renderer escaped, on the server
        dangerouslySetInnerHTML={markup}
        suppressHydrationWarning
      />
      {badges}
      {details}
    </>
  )
})
