import type { Contender } from '../contender.ts'
import { mermaidJourney } from './mermaid-journey.ts'
import { joinedScene, joinedWindow, layoutAlone, rawSvg } from './our-scene.ts'
import { reactFlow } from './react-flow.ts'
import { adoptedMap, paintedMap, wholeMap, windowedMap } from './whole-map.ts'

/** All that are measured; the first is the one that the others are compared with. */
export const CONTENDERS: readonly Contender[] = [
  rawSvg,
  joinedScene,
  joinedWindow,
  layoutAlone,
  wholeMap,
  windowedMap,
  paintedMap,
  adoptedMap,
  reactFlow,
  mermaidJourney,
]
