import { windowLayout } from '@routebord/layout/window'
import { guessSpan, watchWindow } from './dom/watch-window.ts'
import type { Windowing } from './dom/windowing.ts'

export type { WatchedWindow, Windowing } from './dom/windowing.ts'

/**
 * Draws only what is near to what is in sight, for maps of hundreds or thousands of steps: `windowing: windowPicture` in
 * the options of `renderSwimlane`. Outline, keys and buttons have every step; paper and `toSvgString` have the whole.
 * Markup of a server is whole, too, until the map comes alive.
 */
export const windowPicture: Windowing = Object.freeze<Windowing>({
  draw: (layout, sceneOf, span) => sceneOf(windowLayout(layout, span)),
  guess: guessSpan,
  watch: watchWindow,
})
