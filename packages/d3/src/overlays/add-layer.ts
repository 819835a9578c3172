import type { Layer, Mark, Scene } from '../scene/mark.ts'

/** Lays marks over all others of the body, or of the heads. */
export function addLayer(
  scene: Scene,
  key: string,
  marks: readonly Mark[],
  part: Layer['part'] = 'body',
): Scene {
  if (marks.length === 0) return scene
  const isAfter = scene.layers.findIndex((layer) => layer.part === 'heads')
  const layer: Layer = { key, part, marks }
  const place = part === 'heads' ? scene.layers.length : isAfter
  return { ...scene, layers: scene.layers.toSpliced(place, 0, layer) }
}
