import type { Contender } from '../contender.ts'
import { mermaidJourney } from './mermaid-journey.ts'
import { joinedScene, layoutAlone, rawSvg } from './our-scene.ts'
import { reactFlow } from './react-flow.ts'
import { adoptedMap, wholeMap } from './whole-map.ts'

/** All that are measured; the first is the one that the others are compared with. */
export const CONTENDERS: readonly Contender[] = [
  rawSvg,
  joinedScene,
  layoutAlone,
  wholeMap,
  adoptedMap,
  reactFlow,
  mermaidJourney,
]
