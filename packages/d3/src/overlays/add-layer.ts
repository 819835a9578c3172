import type { Layer, Mark, Scene } from '../scene/mark.ts'

/** Lays marks over all others of the body, or of the heads of lanes or phases. */
export function addLayer(
  scene: Scene,
  key: string,
  marks: readonly Mark[],
  part: Layer['part'] = 'body',
): Scene {
  if (marks.length === 0) return scene
  const layer: Layer = { key, part, marks }
  const lanes = scene.layers.findIndex((other) => other.part === 'heads')
  // A braid has no heads of lanes.
  const place = part === 'heads' || lanes < 0 ? scene.layers.length : lanes
  return { ...scene, layers: scene.layers.toSpliced(place, 0, layer) }
}
