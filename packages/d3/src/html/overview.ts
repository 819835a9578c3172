import type { OverviewLayout } from '@routebord/layout'
import type { Overlay } from '../overlays/overlay.ts'
import type { TextDirection } from '../scene/direction.ts'
import type { Mark } from '../scene/mark.ts'
import { mirrorMark } from '../scene/mirror-scene.ts'
import { overviewMarks } from '../scene/overview-marks.ts'
import { round } from '../scene/path-data.ts'
import { FONT_FAMILY, markTree } from '../svg/mark-tree.ts'
import { type ElementTree, element } from './element-tree.ts'

/** Describes the overview as HTML: the whole journey in one strip. What it shows is said by the outline. */
export function overviewTree(
  overview: OverviewLayout,
  label: string,
  direction: TextDirection,
  overlays: readonly Overlay[] = [],
): ElementTree {
  const [width, height] = [String(round(overview.width)), String(round(overview.height))]
  const attributes = {
    class: 'routebord-overview-picture',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FONT_FAMILY,
    ...(direction === 'rtl' ? { direction } : {}),
    'aria-hidden': 'true',
  }
  const drawn = overlays.reduce<readonly Mark[]>(
    (below, overlay) => overlay.drawOverview?.(below, overview) ?? below,
    overviewMarks(overview),
  )
  const marks = drawn.map((mark) =>
    markTree(direction === 'rtl' ? mirrorMark(mark, overview.width) : mark, false),
  )
  // On a narrow page the strip scrolls, so the keyboard must reach it.
  const box = { class: 'routebord-overview', role: 'region', 'aria-label': label, tabindex: '0' }
  return element('div', box, [element('svg', attributes, marks)])
}
