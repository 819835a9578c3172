import type { Axis } from '../axis.ts'
import { assignDays } from './assign-days.ts'
import { layoutTimeline } from './layout-timeline.ts'

/**
 * Places steps by their dates instead of by phases: each day has columns of its own, a stretch in which nothing happens
 * is drawn to scale up to 24 days and folded beyond, with its true length. A step without a date stands between those it
 * follows and precedes.
 * @example
 * import { deriveComposite } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 * import { layoutSwimlane } from '@routebord/layout'
 * import { timeAxis } from '@routebord/layout/time'
 * import { assertJourney } from '@routebord/schema'
 *
 * const { timeline } = layoutSwimlane(deriveComposite(assertJourney(bouncyBall)), { axis: timeAxis })
 * timeline.undated.length // → 0
 */
export const timeAxis: Axis = { assign: assignDays, timeline: layoutTimeline }
