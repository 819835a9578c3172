import type { Tool } from '@routebord/d3'
import {
  detailTool,
  focusTool,
  legendTool,
  printTool,
  searchTool,
  tableTool,
} from '@routebord/d3/tools'
import { CheckedSwimlane } from './checked-swimlane.ts'
import { defineSwimlane } from './define-swimlane.ts'

export type {
  DocumentResult,
  ElementIssue,
  ElementLanguage,
  RoutebordEventMap,
  RoutebordSwimlane,
} from './index.ts'

const TOOLS = {
  detail: detailTool,
  focus: focusTool,
  search: searchTool,
  legend: legendTool,
  table: tableTool,
  print: printTool,
}

class EquippedSwimlane extends CheckedSwimlane {
  override get readyTools(): Readonly<Record<string, () => Tool>> {
    return TOOLS
  }
}

defineSwimlane(EquippedSwimlane)
