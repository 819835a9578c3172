import { deriveComposite } from '@routebord/analysis'
import {
  layoutSwimlane,
  orderFewestCrossings,
  type SwimlaneLayout,
  type SwimlaneLayoutOptions,
} from '@routebord/layout'
import { type BraidLayout, layoutBraid } from '@routebord/layout/braid'
import type { Journey } from '@routebord/schema'
import type { Engine, Run } from './engine.ts'
import { placeBraid } from './place-braid.ts'
import { placeSwimlane } from './place-swimlane.ts'
import type { Placement } from './placement.ts'

/** Routebord in lanes, in the order that shared steps fit best. */
export const ourBestOrder: Engine = {
  name: 'routebord',
  library: 'routebord',
  prepare: (journey) => lanes(journey, { order: orderFewestCrossings }),
}

/** Routebord in lanes, in the author's order. */
export const ourGivenOrder: Engine = {
  name: 'routebord, given order',
  library: 'routebord',
  prepare: (journey) => lanes(journey, {}),
}

/** Routebord with texts that take no room: like the others it sets none, and what is left is geometry. */
export const ourGeometry: Engine = {
  name: 'routebord, no texts set',
  library: 'routebord',
  prepare: (journey) => lanes(journey, { order: orderFewestCrossings, measureText: () => 0 }),
}

/** Routebord without lanes, as a braid, with the work for fewer crossings that it takes by default. */
export const ourBraid: Engine = {
  name: 'routebord, braid',
  library: 'routebord-braid',
  prepare: (journey) => braid(journey),
}

/** The same with no work beyond good orders. */
export const ourQuickBraid: Engine = {
  name: 'routebord, braid, budget 0',
  library: 'routebord-braid',
  prepare: (journey) => braid(journey, 0),
}

/** Everything from the journey on is timed: paths, lane order, texts, cards and threads. */
function lanes(journey: Journey, options: SwimlaneLayoutOptions): Run {
  const draw = (): SwimlaneLayout => layoutSwimlane(deriveComposite(journey), options)
  return keep(draw, placeSwimlane)
}

/** Paths, orders, titles, places and threads. */
function braid(journey: Journey, budget?: number): Run {
  const draw = (): BraidLayout => layoutBraid(deriveComposite(journey), { budget })
  return keep(draw, placeBraid)
}

function keep<T>(draw: () => T, read: (drawn: T) => Placement): Run {
  let drawn: T | undefined
  return {
    layout: () => {
      drawn = draw()
    },
    read: () => read(drawn ?? draw()),
  }
}
