import type { Step } from '@routebord/schema'
import type { Scene } from '../scene/mark.ts'
import { dimMark } from './dim-mark.ts'

/** Lets what some steps say step back, and their stations; their cards stay. */
export function dimSteps(scene: Scene, steps: readonly Step[]): Scene {
  const keys = new Set(
    steps.flatMap(({ id }) => ['text', 'note', 'station'].map((kind) => `${kind}:${id}`)),
  )
  const layers = scene.layers.map((layer) => ({
    ...layer,
    marks: layer.marks.map((mark) => (keys.has(mark.key) ? dimMark(mark) : mark)),
  }))
  return { ...scene, layers }
}
