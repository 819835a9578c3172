import { CheckedSwimlane } from './checked-swimlane.ts'
import { defineSwimlane } from './define-swimlane.ts'

export type {
  DocumentResult,
  ElementIssue,
  ElementLanguage,
  RoutebordEventMap,
  RoutebordSwimlane,
} from './index.ts'

defineSwimlane(CheckedSwimlane)
