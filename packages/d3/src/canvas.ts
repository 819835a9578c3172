export { type CanvasOptions, canvasPicture } from './canvas/canvas-picture.ts'
export type { ColorOf, PaintContext } from './canvas/paint-mark.ts'
export { type PaintOptions, paintScene } from './canvas/paint-scene.ts'
export type { WatchedWindow, Windowing } from './dom/windowing.ts'
