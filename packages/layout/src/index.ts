export type { Axis } from './axis.ts'
export { callName } from './call-name.ts'
export type { Fact, FactMark } from './describe-facts.ts'
export {
  type DescriptionOptions,
  describeJourney,
  type JourneyDescription,
  type PhaseDescription,
  type RoleDescription,
  type StepDescription,
  type Voice,
} from './describe-journey.ts'
export type { DetailLevel } from './detail.ts'
export { type Box, type Hit, hitTest, pictureBox } from './hit-test.ts'
export type { LaneOrder, LaneOrdering } from './lane-order.ts'
export type { LayoutLanguage, PictureLanguage, Sentences, Words } from './language.ts'
export { en } from './languages/en.ts'
export {
  layoutOverview,
  type OverviewLane,
  type OverviewLayout,
  type OverviewPennant,
  type OverviewPhase,
} from './layout-overview.ts'
export {
  layoutReadingList,
  type ReadingGap,
  type ReadingListLayout,
  type ReadingPassage,
  type ReadingRow,
  type ReadingTrack,
} from './layout-reading-list.ts'
export { layoutSwimlane } from './layout-swimlane.ts'
export type { LinkLabel, LinkLayout } from './link-layout.ts'
export type { MeasureText, TextStyle } from './measure-text.ts'
export { measureText } from './measure-text.ts'
export { STYLES } from './metrics.ts'
export { type Direction, neighbour, readingOrder } from './neighbours.ts'
export type { SwimlaneLayoutOptions } from './options.ts'
export { keepOrder } from './order/keep-order.ts'
export {
  type LaneOrderKind,
  type LaneOrderOptions,
  orderByEntry,
  orderFewestCrossings,
  orderLanes,
} from './order/order-lanes.ts'
export type {
  Bridge,
  CardBody,
  CardLayout,
  CardLine,
  CardRow,
  FeelingLayout,
  FeelingLineLayout,
  FeelingStretch,
  LaneLayout,
  NameLayout,
  NoteLayout,
  PathCommand,
  PhaseLayout,
  Point,
  SignLayout,
  StationLayout,
  SwimlaneLayout,
  ThreadLayout,
  ThreadRun,
} from './swimlane-layout.ts'
export type { TimelineLayout } from './timeline-layout.ts'
export type { TextLines } from './wrap-text.ts'
