export { followHeight } from './frame/follow-height.ts'
export type { HeightMessage } from './frame/height-message.ts'
export { reportHeight } from './frame/report-height.ts'
