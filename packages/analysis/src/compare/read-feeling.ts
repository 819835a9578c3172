import type { ResolvedEmotionScale } from '@routebord/schema'

/** Reads a feeling on −1 … +1, whatever scale it was given on. */
export function readFeeling(emotion: number, { min, max }: ResolvedEmotionScale): number {
  return (2 * emotion - min - max) / (max - min)
}
