import '@routebord/element/define'
import type { RoutebordEventMap, RoutebordSwimlane } from '@routebord/element'
import type { LaneOrderKind } from '@routebord/layout'
import { createElement, type ReactElement, type ReactNode, useEffect, useRef } from 'react'

/** Props of `PageElement`: the attributes of `<routebord-swimlane>`, its property `journey`, and its events. */
export interface PageElementProps {
  /** A document, or a journey that was parsed before. Comes before `src`, and `src` before a child. */
  readonly journey?: object | undefined
  /** Address of a document as JSON. */
  readonly src?: string | undefined
  /** Language of the texts: `en`, `da` or `nl`. Defaults to the journey's own. */
  readonly locale?: string | undefined
  /** Order of the lanes. Defaults to `given`. */
  readonly order?: LaneOrderKind | undefined
  /** Id of the selected step. */
  readonly selected?: string | undefined
  /** What a reader gets who has no script, or no journey yet. */
  readonly children?: ReactNode
  /** A step was chosen, or none. */
  readonly onSelect?:
    | ((detail: RoutebordEventMap['routebord-select']['detail']) => void)
    | undefined
  /** The keyboard focus came to a step. */
  readonly onFocusStep?:
    | ((detail: RoutebordEventMap['routebord-focus']['detail']) => void)
    | undefined
  /** The data is no journey, or did not arrive. */
  readonly onFault?: ((detail: RoutebordEventMap['routebord-error']['detail']) => void) | undefined
  /** A journey is drawn and answers. */
  readonly onReady?: ((detail: RoutebordEventMap['routebord-ready']['detail']) => void) | undefined
}

/** The element `<routebord-swimlane>` as a page without a framework has it. */
export function PageElement(props: PageElementProps): ReactElement {
  const { journey, src, locale, order, selected, children } = props
  const element = useRef<RoutebordSwimlane>(null)

  // Listening comes first: the element tells of its data as soon as it has any.
  useEffect(() => {
    const ending = new AbortController()
    const listen = <T extends keyof RoutebordEventMap>(
      type: T,
      listener: ((detail: RoutebordEventMap[T]['detail']) => void) | undefined,
    ): void => {
      const answer = ({ detail }: CustomEvent): void => listener?.(detail)
      element.current?.addEventListener(type, answer as EventListener, { signal: ending.signal })
    }
    listen('routebord-select', props.onSelect)
    listen('routebord-focus', props.onFocusStep)
    listen('routebord-error', props.onFault)
    listen('routebord-ready', props.onReady)
    return () => ending.abort()
  }, [props.onSelect, props.onFocusStep, props.onFault, props.onReady])

  useEffect(() => {
    if (element.current !== null)
      Object.assign(element.current, { journey, src, locale, order, selected })
  }, [journey, src, locale, order, selected])

  return createElement('routebord-swimlane', { ref: element }, children)
}
