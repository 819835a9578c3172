export { layoutVertical, type VerticalLayoutOptions } from './layout-vertical.ts'
