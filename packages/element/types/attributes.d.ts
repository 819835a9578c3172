import type { RoutebordEventMap, RoutebordSwimlane } from '../dist/index.js'

type Option =
  | 'journey'
  | 'src'
  | 'locale'
  | 'language'
  | 'order'
  | 'detail'
  | 'axis'
  | 'orientation'
  | 'arrangement'
  | 'direction'
  | 'overlays'
  | 'tools'
  | 'slots'
  | 'layers'
  | 'windowing'
  | 'selected'
  | 'selectedSteps'
  | 'measureText'

/** The element's options as a template gives them; tools may be named as the attribute does. */
export type RoutebordAttributes = {
  [Name in Option]?: RoutebordSwimlane[Name] | (Name extends 'tools' ? string : never) | undefined
}

/** The element's events as a template listens to them: `onroutebord-select`. */
export type RoutebordListeners = {
  [Name in keyof RoutebordEventMap as `on${Name}`]?:
    | ((event: RoutebordEventMap[Name]) => void)
    | undefined
}
