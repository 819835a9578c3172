export type { Language, SwimlaneEventMap, SwimlaneHandle } from '@routebord/d3'
export type { JourneyProps } from './container-attributes.ts'
export { JourneyComparison, type JourneyComparisonProps } from './journey-comparison.tsx'
export {
  JourneyDetails,
  type JourneyDetailsProps,
  JourneyLegend,
  JourneyOutline,
  type JourneyPartProps,
} from './journey-parts.tsx'
export { JourneySwimlane } from './journey-swimlane.tsx'
export { JourneyTable, type JourneyTableProps } from './journey-table.tsx'
export type { JourneySwimlaneProps, PictureProps } from './swimlane-props.ts'
export { type Swimlane, useSwimlane } from './use-swimlane.ts'
