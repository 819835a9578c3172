import type { RoutebordEventMap, RoutebordSwimlane } from '../dist/index.js'

type Option =
  | 'journey'
  | 'src'
  | 'locale'
  | 'language'
  | 'order'
  | 'detail'
  | 'overlays'
  | 'selected'
  | 'measureText'

/** The element's options as a template gives them. */
export type RoutebordAttributes = {
  [Name in Option]?: RoutebordSwimlane[Name] | undefined
}

/** The element's events as a template listens to them: `onroutebord-select`. */
export type RoutebordListeners = {
  [Name in keyof RoutebordEventMap as `on${Name}`]?:
    | ((event: RoutebordEventMap[Name]) => void)
    | undefined
}
