import { localize } from '@routebord/analysis'
import type { SwimlaneLayout } from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import type { Language } from '../language.ts'
import type { Overlay } from '../overlays/overlay.ts'
import { pictureTree } from '../svg/mark-tree.ts'
import { type ElementTree, element, type Own } from './element-tree.ts'
import { legendGroups } from './legend-entries.ts'
import type { LegendEntry, LegendGroup } from './legend-group.ts'

const HEIGHT = 30

/** Describes the legend as HTML. It names only what is on the map. */
export function legendTree(
  journey: Journey,
  layout: SwimlaneLayout,
  language: Language,
  own: Own,
  overlays: readonly Overlay[] = [],
): ElementTree {
  const words = language.interface
  const groups = [
    ...legendGroups(journey, layout, language),
    ...overlays.flatMap((overlay) => overlay.legend?.(layout, language) ?? []),
  ].filter((group) => group.entries.length > 0)
  return element(
    'section',
    {
      class: 'routebord-legend',
      'aria-label': `${words.legend}: ${localize(journey.title, layout.locale)}`,
      ...own,
    },
    [
      element('h2', {}, [words.legend]),
      element('div', { class: 'routebord-legend-groups' }, groups.map(groupTree)),
    ],
  )
}

function groupTree(group: LegendGroup): ElementTree {
  const width = Math.max(...group.entries.map((entry) => entry.width))
  return element('div', {}, [
    element('h3', {}, [group.title]),
    element(
      'ul',
      {},
      group.entries.map((entry) => entryTree(entry, width)),
    ),
  ])
}

/** Marks of one group stand in the middle of the same width, so that their names stand below each other. */
function entryTree(entry: LegendEntry, width: number): ElementTree {
  const svg = pictureTree(entry.marks, width, HEIGHT, (entry.width - width) / 2)
  return element('li', {}, [svg, element('span', {}, [entry.label])])
}
