export type { Span } from './span-index.ts'
export { windowLayout } from './window-layout.ts'
