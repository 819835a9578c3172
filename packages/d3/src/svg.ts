export type { DrawingOptions } from './html/drawing.ts'
export type { LegendEntry, LegendGroup } from './html/legend-group.ts'
export { renderToHtml, type StaticOptions } from './html/render-to-html.ts'
export type { Forms, InterfaceWords, Language } from './language.ts'
export { en } from './languages/en.ts'
export type { Overlay } from './overlays/overlay.ts'
export type { OverlayWords } from './overlays/overlay-words.ts'
export type { TableWords } from './parts/table-words.ts'
export { buildScene } from './scene/build-scene.ts'
export type { TextDirection } from './scene/direction.ts'
export type {
  CircleMark,
  GroupMark,
  ImageMark,
  Layer,
  Mark,
  Paint,
  PathMark,
  RectMark,
  Scene,
  TextMark,
  TextMarkLine,
} from './scene/mark.ts'
export { mirrorScene } from './scene/mirror-scene.ts'
export { type SvgOptions, toSvgString } from './svg/to-svg-string.ts'
export { STYLESHEET } from './theme/stylesheet.ts'
export { type Theme, TOKENS, type Tone } from './theme/tokens.ts'
export type { ToolWords } from './tools/tool-words.ts'
