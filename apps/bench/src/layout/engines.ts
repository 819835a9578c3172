import { d3DagEngine } from './d3-dag-engine.ts'
import { dagreEngine } from './dagre-engine.ts'
import { elkEngine, elkInLanes } from './elk-engine.ts'
import type { Engine } from './engine.ts'
import { ourBestOrder, ourBraid, ourGeometry, ourGivenOrder, ourQuickBraid } from './our-engine.ts'

/** Every engine that is measured: the first is the one the others are compared with. */
export const ENGINES: readonly [Engine, ...Engine[]] = [
  ourBestOrder,
  ourGivenOrder,
  ourGeometry,
  ourBraid,
  ourQuickBraid,
  elkInLanes,
  elkEngine,
  dagreEngine,
  d3DagEngine,
]
