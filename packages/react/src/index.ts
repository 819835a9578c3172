export type { Language, SwimlaneEventMap, SwimlaneHandle } from '@routebord/d3'
export { JourneySwimlane, type JourneySwimlaneProps } from './journey-swimlane.tsx'
