export { deriveComposite } from '@routebord/analysis'
export { layoutBraid } from '@routebord/layout/braid'
