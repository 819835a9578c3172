import type { OverviewLayout } from '@routebord/layout'
import { overviewMarks } from '../scene/overview-marks.ts'
import { round } from '../scene/path-data.ts'
import { FONT_FAMILY, markTree } from '../svg/mark-tree.ts'
import { type ElementTree, element } from './element-tree.ts'

/** Describes the overview as HTML: the whole journey in one strip. What it shows is said by the outline. */
export function overviewTree(overview: OverviewLayout): ElementTree {
  const [width, height] = [String(round(overview.width)), String(round(overview.height))]
  const attributes = {
    class: 'routebord-overview-picture',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FONT_FAMILY,
    'aria-hidden': 'true',
  }
  const marks = overviewMarks(overview).map((mark) => markTree(mark, false))
  return element('div', { class: 'routebord-overview' }, [element('svg', attributes, marks)])
}
