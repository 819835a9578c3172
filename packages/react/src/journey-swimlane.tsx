import {
  type Language,
  type Overlay,
  renderSwimlane,
  renderToHtml,
  type SwimlaneEventMap,
  type SwimlaneHandle,
} from '@routebord/d3'
import type { LaneOrdering } from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import {
  type ReactElement,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'

/** Props of `JourneySwimlane`. */
export interface JourneySwimlaneProps {
  /** A journey that `parseJourney` or `resolveJourney` returned. */
  readonly journey: Journey
  /** The language of the author's texts, where they have it. Defaults to that of `language`, else the journey's own. */
  readonly locale?: string | undefined
  /** The words that are added to the author's. Defaults to English; `@routebord/react/languages/da` and `…/nl` hold others. */
  readonly language?: Language | undefined
  /**
   * Orders the lanes, such as `orderFewestCrossings` of `@routebord/layout`. Defaults to the author's order. A function
   * that stays the same keeps the drawing.
   */
  readonly order?: LaneOrdering | undefined
  /** What is laid over the map, such as `emphasize` of `@routebord/d3/overlays`. A list that stays the same keeps the drawing. */
  readonly overlays?: readonly Overlay[] | undefined
  /** Id of the selected step. When it is given, even as null, the page decides what is selected. */
  readonly selected?: string | null | undefined
  /** Called when a step is chosen, or none. */
  readonly onSelect?: ((event: SwimlaneEventMap['select']) => void) | undefined
  /** Called when the keyboard focus comes to a step. */
  readonly onFocusStep?: ((event: SwimlaneEventMap['focus']) => void) | undefined
  readonly className?: string | undefined
  /** Receives the handle of the map once it is alive. */
  readonly handle?: Ref<SwimlaneHandle> | undefined
}

const never = (): (() => void) => () => undefined

// React 18 warns of layout effects on a server, where no effect runs at all.
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect

/**
 * A composite journey in swimlanes, with legend and outline. On the server it is complete HTML; in the browser that
 * markup is adopted and comes alive. Without server markup the map is drawn by the join, so that it also works where
 * Trusted Types forbid markup from strings.
 */
export function JourneySwimlane(props: JourneySwimlaneProps): ReactElement {
  const { journey, locale, language, order, overlays, selected, className, handle } = props
  const container = useRef<HTMLDivElement>(null)
  const [live, setLive] = useState<SwimlaneHandle | null>(null)
  const isFromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  // Kept from the first render: React must find the markup it hydrated, whatever the map has become since.
  const [markup] = useState(() =>
    isFromServer
      ? { __html: renderToHtml(journey, { locale, language, order, overlays }) }
      : undefined,
  )

  const drawn = useRef({ journey, locale, language, order, overlays, selected })
  useBrowserLayoutEffect(() => {
    if (container.current === null) return
    const { journey, ...options } = drawn.current
    const swimlane = renderSwimlane(container.current, journey, options)
    setLive(swimlane)
    return () => swimlane.destroy()
  }, [])

  useBrowserLayoutEffect(() => {
    const before = drawn.current
    const isSame =
      before.journey === journey &&
      before.locale === locale &&
      before.language === language &&
      before.order === order &&
      before.overlays === overlays &&
      before.selected === selected
    if (live === null || isSame) return
    drawn.current = { journey, locale, language, order, overlays, selected }
    live.update(journey, { locale, language, order, overlays, selected })
  }, [live, journey, locale, language, order, overlays, selected])

  useListener(live, 'select', props.onSelect)
  useListener(live, 'focus', props.onFocusStep)
  // A ref is null until the map is alive, which the type of a handle cannot say.
  useImperativeHandle(handle, () => live as SwimlaneHandle, [live])
  const name = className === undefined ? 'routebord' : `routebord ${className}`
  return (
    <div
      ref={container}
      className={name}
      lang={locale ?? language?.tag ?? journey.locale}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: what the string renderer escaped, on the server
      dangerouslySetInnerHTML={markup}
      suppressHydrationWarning
    />
  )
}

function useListener<T extends keyof SwimlaneEventMap>(
  live: SwimlaneHandle | null,
  type: T,
  listener: ((event: SwimlaneEventMap[T]) => void) | undefined,
): void {
  useEffect(() => {
    if (live === null || listener === undefined) return
    return live.on(type, listener)
  }, [live, type, listener])
}
