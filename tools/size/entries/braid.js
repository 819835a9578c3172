export { deriveComposite } from '@routebord/analysis'
export { buildBraidScene } from '@routebord/d3/braid'
export { toSvgString } from '@routebord/d3/svg'
export { layoutBraid } from '@routebord/layout/braid'
