export { detailTool } from './tools/detail-tool.ts'
export { focusTool } from './tools/focus-tool.ts'
export { searchTool } from './tools/search-tool.ts'
export { TOOLS_STYLESHEET } from './tools/tools-stylesheet.ts'
