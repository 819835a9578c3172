export type { Language, SwimlaneEventMap, SwimlaneHandle } from '@routebord/d3'
export { JourneyComparison, type JourneyComparisonProps } from './journey-comparison.tsx'
export {
  JourneyDetails,
  type JourneyDetailsProps,
  JourneyLegend,
  JourneyOutline,
  type JourneyPartProps,
} from './journey-parts.tsx'
export { JourneySwimlane, type JourneySwimlaneProps } from './journey-swimlane.tsx'
export { JourneyTable, type JourneyTableProps } from './journey-table.tsx'
