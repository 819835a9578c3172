export { buildBraidScene } from './scene/build-braid-scene.ts'
