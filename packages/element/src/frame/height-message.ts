/** What a framed page says of itself. */
export interface HeightMessage {
  readonly type: 'routebord-height'
  /** In CSS pixels. */
  readonly height: number
}

const MOST_PIXELS = 100_000

/** Tells a height from everything else that a frame may send. */
export function isHeightMessage(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null) return false
  if (!('type' in data && 'height' in data) || data.type !== 'routebord-height') return false
  const { height } = data
  return typeof height === 'number' && height > 0 && height <= MOST_PIXELS
}
