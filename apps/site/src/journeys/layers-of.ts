import type { SwimlaneOptions } from '@routebord/d3'
import type { Journey } from '@routebord/schema'

/** The kinds of marks that are switched on and off one by one, in the order in which a map is learned. */
export const LAYERS = ['steps', 'touchpoints', 'frictions', 'feelings', 'signs', 'links'] as const

/** How much a map says. */
export type MapDetail = NonNullable<SwimlaneOptions['detail']>

/** A kind of marks on a map. */
export type MapLayer = (typeof LAYERS)[number]

const HAS: Readonly<Record<MapLayer, (journey: Journey) => boolean>> = {
  steps: ({ steps }) => steps.length > 0,
  touchpoints: ({ steps }) => steps.some(({ touchpoints }) => touchpoints.length > 0),
  frictions: ({ steps }) => steps.some(({ frictions }) => frictions.length > 0),
  feelings: ({ steps }) => steps.some(({ experiences }) => experiences.length > 0),
  signs: ({ signposts }) => signposts.length > 0,
  links: ({ links }) => links.length > 0,
}

const NOT_DRAWN: Readonly<Record<MapDetail, readonly MapLayer[]>> = {
  overview: ['touchpoints', 'frictions', 'feelings'],
  cards: ['touchpoints', 'feelings'],
  full: [],
}

/** Lists the kinds of marks that some of these maps have, and that are drawn at a level of detail. */
export function layersOf(
  journeys: readonly Journey[],
  detail: MapDetail = 'full',
): readonly MapLayer[] {
  return LAYERS.filter((layer) => !NOT_DRAWN[detail].includes(layer) && journeys.some(HAS[layer]))
}
