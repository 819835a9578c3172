import type { OverviewLayout } from '@routebord/layout'
import type { Overlay } from '../overlays/overlay.ts'
import type { TextDirection } from '../scene/direction.ts'
import type { Mark } from '../scene/mark.ts'
import { mirrorMark } from '../scene/mirror-scene.ts'
import { overviewMarks } from '../scene/overview-marks.ts'
import { markTree, pictureAttributes } from '../svg/mark-tree.ts'
import { toneValue } from '../theme/tokens.ts'
import { type ElementTree, element } from './element-tree.ts'

/** Describes the overview as HTML: the whole journey in one strip. What it shows is said by the outline. */
export function overviewTree(
  overview: OverviewLayout,
  label: string,
  direction: TextDirection,
  overlays: readonly Overlay[] = [],
): ElementTree {
  // Nothing is drawn on the second: it keeps the first as wide as its texts must be to be read.
  const least = (overview.width * LEAST_TEXT) / overview.textSize
  const isMirrored = direction === 'rtl'
  const attributes = {
    class: 'routebord-overview-picture',
    ...pictureAttributes(0, overview.width, overview.height, isMirrored ? direction : undefined),
    'aria-hidden': 'true',
  }
  const drawn = overlays.reduce<readonly Mark[]>(
    (below, overlay) => overlay.drawOverview?.(below, overview) ?? below,
    overviewMarks(overview),
  )
  const marks = drawn.map((mark) =>
    markTree(isMirrored ? mirrorMark(mark, overview.width) : mark, false, toneValue),
  )
  // On a narrow page the strip scrolls, so the keyboard must reach it.
  const box = { class: 'routebord-overview', role: 'region', 'aria-label': label, tabindex: '0' }
  return element('div', box, [
    element('svg', attributes, marks),
    element('svg', { class: 'routebord-overview-least', width: least, height: '0' }),
  ])
}

/** In px: smaller than this no text is shown. */
const LEAST_TEXT = 12
