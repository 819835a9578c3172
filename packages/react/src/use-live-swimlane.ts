import {
  renderSwimlane,
  type Slots,
  type SwimlaneHandle,
  type SwimlaneOptions,
} from '@routebord/d3'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { containerAttributes } from './container-attributes.ts'
import { isSameDrawing, type JourneySwimlaneProps, LISTENERS } from './swimlane-props.ts'
import { withDetail } from './with-detail.ts'

// React 18 warns of layout effects on a server, where no effect runs at all.
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect

/** What a reader did to a map that the page leaves to it. */
type Kept = { -readonly [K in 'selected' | 'detail' | 'scale']?: SwimlaneOptions[K] }

/**
 * Keeps a living map in a container that says what the props say, from the first layout effects on. Other slots make another
 * map.
 */
export function useLiveSwimlane(
  container: RefObject<HTMLElement | null>,
  props: JourneySwimlaneProps,
  slots: Slots | undefined,
): RefObject<SwimlaneHandle | null> {
  const current = useRef<SwimlaneHandle | null>(null)
  const drawn = useRef(props)
  const latest = useRef(props)
  // What the reader chose holds when React takes the map down and puts it up again.
  const kept = useRef<Kept>({ selected: props.defaultSelected, detail: props.defaultDetail })

  useBrowserLayoutEffect(() => {
    if (container.current === null) return
    const { journey, selected } = drawn.current
    const isFree = selected === undefined && Boolean(kept.current.selected?.length)
    const given = withDetail(drawn.current, kept.current.detail)
    const options = {
      ...given,
      slots,
      scale: kept.current.scale,
      ...(isFree && { selected: kept.current.selected }),
    }
    sayLanguage(container.current, drawn.current)
    const swimlane = renderSwimlane(container.current, journey, options)
    if (isFree) swimlane.update(journey, given)
    swimlane.on('select', (event) => {
      kept.current.selected = event.steps
      latest.current.onSelect?.(event)
    })
    swimlane.on('zoom', (event) => {
      kept.current.scale = event.scale
    })
    swimlane.on('detail', (event) => {
      // Where the page leaves it to the map, what a tool asks for is granted.
      if (latest.current.detail === undefined) {
        kept.current.detail = event.detail
        swimlane.update(drawn.current.journey, withDetail(drawn.current, kept.current.detail))
      }
      latest.current.onDetail?.(event)
    })
    for (const [type, name] of LISTENERS)
      swimlane.on(type, (event) => latest.current[name]?.(event as never))
    current.current = swimlane
    return () => {
      current.current = null
      swimlane.destroy()
    }
  }, [container, slots])

  useBrowserLayoutEffect(() => {
    latest.current = props
    kept.current.detail = props.detail ?? kept.current.detail
    if (current.current === null || isSameDrawing(drawn.current, props)) return
    drawn.current = props
    current.current.update(props.journey, withDetail(props, kept.current.detail))
  })

  useFocused(current, props.focused)
  return current
}

/** React keeps the attributes that a server wrote, though the page may know another language by now. */
function sayLanguage(container: HTMLElement, props: JourneySwimlaneProps): void {
  container.lang = containerAttributes(props).lang
}

/** Moves the focus to a step whenever that is another one. */
function useFocused(
  live: RefObject<SwimlaneHandle | null>,
  focused: string | null | undefined,
): void {
  const before = useRef<typeof focused>(null)
  useEffect(() => {
    // React runs effects again where nothing changed: who types elsewhere by then keeps the focus.
    if (focused && focused !== before.current) live.current?.focus(focused)
    before.current = focused
  }, [live, focused])
}
