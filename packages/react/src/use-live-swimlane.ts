import type { Slots, SwimlaneHandle } from '@routebord/d3'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { containerAttributes } from './container-attributes.ts'
import { type Kept, makeSwimlane } from './make-swimlane.ts'
import { isSameDrawing, type JourneySwimlaneProps, LISTENERS } from './swimlane-props.ts'
import { withDetail } from './with-detail.ts'

// React 18 warns of layout effects on a server, where no effect runs at all.
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect

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
  const kept = useRef<Kept>({
    selected: props.defaultSelected,
    detail: props.defaultDetail,
    scale: props.scale,
  })

  useBrowserLayoutEffect(() => {
    if (container.current === null) return
    sayLanguage(container.current, drawn.current)
    const swimlane = makeSwimlane(container.current, drawn.current, kept.current, slots)
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
    // A language that came while React kept the map hidden.
    if (container.current !== null) sayLanguage(container.current, props)
    current.current.update(props.journey, withDetail(props, kept.current.detail))
  })

  useFocused(current, props)
  return current
}

/** React keeps the attributes that a server wrote, though the page may know another language by now. */
function sayLanguage(container: HTMLElement, props: JourneySwimlaneProps): void {
  const { lang } = containerAttributes(props)
  if (container.lang !== lang) container.lang = lang
}

/** Moves the focus to a step whenever that is another one, as soon as the journey has it. */
function useFocused(
  live: RefObject<SwimlaneHandle | null>,
  { focused, journey }: JourneySwimlaneProps,
): void {
  const before = useRef<typeof focused>(null)
  useEffect(() => {
    // React runs effects again where nothing changed: who types elsewhere by then keeps the focus.
    if (focused === before.current) return
    const isThere = journey.steps.some(({ id }) => id === focused)
    before.current = isThere ? focused : null
    if (focused && isThere) live.current?.focus(focused)
  }, [live, focused, journey])
}
