import '@routebord/element/define'
import type { RoutebordEventMap, RoutebordSwimlane } from '@routebord/element'
import { createElement, type ReactElement, type ReactNode, useEffect, useRef } from 'react'

type OptionName =
  | 'journey'
  | 'src'
  | 'locale'
  | 'language'
  | 'order'
  | 'detail'
  | 'axis'
  | 'orientation'
  | 'direction'
  | 'overlays'
  | 'tools'
  | 'slots'
  | 'layers'
  | 'windowing'
  | 'selected'
  | 'measureText'

type ElementOptions = {
  readonly [Name in OptionName]?: RoutebordSwimlane[Name] | undefined
}

type Listener<Type extends keyof RoutebordEventMap> =
  | ((detail: RoutebordEventMap[Type]['detail']) => void)
  | undefined

/** Props of `PageElement`: the properties of `<routebord-swimlane>`, and a listener for each of its events. */
export interface PageElementProps extends ElementOptions {
  /** What a reader gets who has no script, or no journey yet. */
  readonly children?: ReactNode
  readonly onSelect?: Listener<'routebord-select'>
  readonly onFocusStep?: Listener<'routebord-focus'>
  readonly onFault?: Listener<'routebord-error'>
  readonly onReady?: Listener<'routebord-ready'>
}

/** The element `<routebord-swimlane>` as a page without a framework has it. */
export function PageElement(props: PageElementProps): ReactElement {
  const { children, onSelect, onFocusStep, onFault, onReady, ...options } = props
  const element = useRef<RoutebordSwimlane>(null)

  // Listening comes first: the element tells of its data as soon as it has any.
  useEffect(() => {
    const ending = new AbortController()
    const listen = <T extends keyof RoutebordEventMap>(type: T, listener: Listener<T>): void => {
      const answer = ({ detail }: CustomEvent): void => listener?.(detail)
      element.current?.addEventListener(type, answer as EventListener, { signal: ending.signal })
    }
    listen('routebord-select', onSelect)
    listen('routebord-focus', onFocusStep)
    listen('routebord-error', onFault)
    listen('routebord-ready', onReady)
    return () => ending.abort()
  }, [onSelect, onFocusStep, onFault, onReady])

  useEffect(() => {
    if (element.current !== null) Object.assign(element.current, options)
  })

  return createElement('routebord-swimlane', { ref: element }, children)
}
