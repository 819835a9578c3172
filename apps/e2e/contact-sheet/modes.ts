/** A way to show a map. */
export interface Mode {
  readonly name: string
  /** In px. */
  readonly width: number
  /** Brought into the middle of sight, by a selector. */
  readonly at?: string
  readonly media?: 'print'
}

const WIDE = 1280

/**
 * Every way to show a map, in the order of the sheet; `pages/draw-modes.ts` and `draw-further-modes.ts` draw them by
 * name.
 */
export const MODES: readonly Mode[] = [
  { name: 'lanes', width: WIDE },
  { name: 'cards', width: WIDE },
  { name: 'overview', width: WIDE },
  { name: 'vertical', width: WIDE },
  { name: 'canvas', width: WIDE },
  { name: 'braid', width: WIDE },
  { name: 'time axis', width: WIDE },
  { name: 'narrow list', width: 390 },
  { name: 'comparison', width: WIDE, at: '[data-key^="change:"]' },
  { name: 'comparison as it is', width: WIDE, at: '[data-key="change:silence"]' },
  { name: 'account', width: WIDE, at: '[data-key="pin:operator"]' },
  { name: 'paths taken', width: WIDE, at: '[data-key="pin:operator"]' },
  { name: 'findings', width: WIDE },
  { name: 'emphasis', width: WIDE, at: '[data-key="text:missing-list"]' },
  { name: 'details', width: WIDE },
  { name: 'right to left', width: WIDE },
  { name: 'print', width: WIDE, media: 'print' },
]

/** A theme as the browser is asked for it. */
export interface Theme {
  readonly name: string
  readonly colorScheme: 'light' | 'dark'
  readonly forcedColors: 'active' | 'none'
  readonly contrast: 'more' | 'no-preference'
}

/** The themes, each a column of the sheet. */
export const THEMES: readonly Theme[] = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  { name: 'high contrast', colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  {
    name: 'forced colours',
    colorScheme: 'dark',
    forcedColors: 'active',
    contrast: 'no-preference',
  },
]
