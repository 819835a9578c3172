export { deriveComposite } from '@routebord/analysis'
export { layoutSwimlane, orderFewestCrossings } from '@routebord/layout'
