import '@routebord/element/define'
import type { RoutebordEventMap, RoutebordSwimlane } from '@routebord/element'
import { createElement, type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { LISTENERS } from './element-listeners.ts'

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
  | 'selectedSteps'
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
  readonly onHover?: Listener<'routebord-hover'>
  readonly onZoom?: Listener<'routebord-zoom'>
  readonly onPan?: Listener<'routebord-pan'>
  readonly onDetail?: Listener<'routebord-detail'>
  readonly onEmphasize?: Listener<'routebord-emphasize'>
  readonly onSearch?: Listener<'routebord-search'>
  readonly onPrint?: Listener<'routebord-print'>
  readonly onFault?: Listener<'routebord-error'>
  readonly onReady?: Listener<'routebord-ready'>
}

/** The element `<routebord-swimlane>` as a page without a framework has it. */
export function PageElement(props: PageElementProps): ReactElement {
  const { children, ...given } = props
  const element = useRef<RoutebordSwimlane>(null)
  const latest = useRef(given)
  latest.current = given

  // Listening comes first: the element tells of its data as soon as it has any.
  useEffect(() => {
    const ending = new AbortController()
    for (const [type, name] of Object.entries(LISTENERS))
      element.current?.addEventListener(
        type,
        (event) => latest.current[name]?.((event as CustomEvent).detail),
        { signal: ending.signal },
      )
    return () => ending.abort()
  }, [])

  useEffect(() => {
    const names: readonly string[] = Object.values(LISTENERS)
    const options = Object.entries(given).filter(([name]) => !names.includes(name))
    if (element.current !== null) Object.assign(element.current, Object.fromEntries(options))
  })

  return createElement('routebord-swimlane', { ref: element }, children)
}
