import {
  renderSwimlane,
  type Slots,
  type SwimlaneHandle,
  type SwimlaneOptions,
} from '@routebord/d3'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isSameDrawing, type JourneySwimlaneProps, LISTENERS } from './swimlane-props.ts'
import { withDetail } from './with-detail.ts'

// React 18 warns of layout effects on a server, where no effect runs at all.
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect

/** Keeps a living map in a container that says what the props say; null until it is alive. Other slots make another map. */
export function useLiveSwimlane(
  container: RefObject<HTMLElement | null>,
  props: JourneySwimlaneProps,
  slots: Slots | undefined,
): SwimlaneHandle | null {
  const [live, setLive] = useState<SwimlaneHandle | null>(null)
  const current = useRef<SwimlaneHandle | null>(null)
  const drawn = useRef(props)
  const latest = useRef(props)
  // What the reader chose holds when React takes the map down and puts it up again.
  const chosen = useRef<SwimlaneOptions['selected']>(props.defaultSelected)
  const level = useRef<SwimlaneOptions['detail']>(props.defaultDetail)

  useBrowserLayoutEffect(() => {
    if (container.current === null) return
    const { journey, selected } = drawn.current
    const isFree = selected === undefined && Boolean(chosen.current?.length)
    const given = withDetail(drawn.current, level.current)
    const options = { ...given, slots, ...(isFree && { selected: chosen.current }) }
    const swimlane = renderSwimlane(container.current, journey, options)
    if (isFree) swimlane.update(journey, given)
    swimlane.on('select', (event) => {
      chosen.current = event.steps
      latest.current.onSelect?.(event)
    })
    swimlane.on('detail', (event) => {
      // Where the page leaves it to the map, what a tool asks for is granted.
      if (latest.current.detail === undefined) {
        level.current = event.detail
        swimlane.update(drawn.current.journey, withDetail(drawn.current, level.current))
      }
      latest.current.onDetail?.(event)
    })
    for (const [type, name] of LISTENERS)
      swimlane.on(type, (event) => latest.current[name]?.(event as never))
    current.current = swimlane
    setLive(swimlane)
    return () => {
      current.current = null
      swimlane.destroy()
    }
  }, [container, slots])

  useBrowserLayoutEffect(() => {
    latest.current = props
    level.current = props.detail ?? level.current
    if (current.current === null || isSameDrawing(drawn.current, props)) return
    drawn.current = props
    current.current.update(props.journey, withDetail(props, level.current))
  })

  const { focused } = props
  useEffect(() => {
    if (live !== null && focused) live.focus(focused)
  }, [live, focused])
  return live
}
