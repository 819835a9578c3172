export { deriveComposite } from '@routebord/analysis'
export { buildScene, toSvgString } from '@routebord/d3/svg'
export { layoutSwimlane } from '@routebord/layout'
