export type { SwimlaneEventMap, SwimlaneEvents } from './dom/emitter.ts'
export { joinScene } from './dom/join-scene.ts'
export { renderSwimlane, type SwimlaneHandle, type SwimlaneOptions } from './dom/render-swimlane.ts'
export * from './svg.ts'
