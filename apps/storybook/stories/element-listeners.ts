import type { RoutebordEventMap } from '@routebord/element'

/** The listeners of `PageElement`, by the event that each hears of. */
export const LISTENERS = {
  'routebord-select': 'onSelect',
  'routebord-focus': 'onFocusStep',
  'routebord-hover': 'onHover',
  'routebord-zoom': 'onZoom',
  'routebord-pan': 'onPan',
  'routebord-detail': 'onDetail',
  'routebord-emphasize': 'onEmphasize',
  'routebord-search': 'onSearch',
  'routebord-print': 'onPrint',
  'routebord-error': 'onFault',
  'routebord-ready': 'onReady',
} as const satisfies Record<keyof RoutebordEventMap, string>
