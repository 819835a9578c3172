export type { JourneyProps } from './container-attributes.ts'
export {
  JourneyDetails,
  type JourneyDetailsProps,
  JourneyLegend,
  JourneyOutline,
  type JourneyPartProps,
} from './journey-parts.tsx'
export { StaticSwimlane } from './static-swimlane.tsx'
export { StaticTable } from './static-table.tsx'
export type { PictureProps } from './swimlane-props.ts'
