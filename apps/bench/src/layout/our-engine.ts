import { deriveComposite } from '@routebord/analysis'
import {
  layoutSwimlane,
  orderFewestCrossings,
  type SwimlaneLayout,
  type SwimlaneLayoutOptions,
} from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import type { Engine, Run } from './engine.ts'
import { placeSwimlane } from './place-swimlane.ts'

/** Routebord in lanes, in the order that shared steps fit best. */
export const ourBestOrder: Engine = {
  name: 'routebord',
  library: 'routebord',
  prepare: (journey) => prepare(journey, { order: orderFewestCrossings }),
}

/** Routebord in lanes, in the author's order. */
export const ourGivenOrder: Engine = {
  name: 'routebord, given order',
  library: 'routebord',
  prepare: (journey) => prepare(journey, {}),
}

/** Routebord with texts that take no room: like the others it sets none, and what is left is geometry. */
export const ourGeometry: Engine = {
  name: 'routebord, no texts set',
  library: 'routebord',
  prepare: (journey) => prepare(journey, { order: orderFewestCrossings, measureText: () => 0 }),
}

/** Everything from the journey on is timed: paths, lane order, texts, cards and threads. */
function prepare(journey: Journey, options: SwimlaneLayoutOptions): Run {
  const draw = (): SwimlaneLayout => layoutSwimlane(deriveComposite(journey), options)
  let drawn: SwimlaneLayout | undefined
  return {
    layout: () => {
      drawn = draw()
    },
    read: () => placeSwimlane(drawn ?? draw()),
  }
}
