import { generateJourney } from '@routebord/examples'

/** How near a text must come to the size asked for, as a share of it. */
const TOLERANCE = 0.02

/**
 * Writes a generated journey as JSON without white space, of about so many bytes; the same size gives the same text.
 * @throws Error when no number of steps comes near enough.
 */
export function writeSizedText(bytes: number): string {
  let steps = Math.ceil(bytes / 750)
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const text = JSON.stringify(generateJourney({ seed: 1, roles: 12, steps, shared: 0.3 }))
    const size = Buffer.byteLength(text)
    if (Math.abs(size / bytes - 1) <= TOLERANCE) return text
    steps = Math.max(1, Math.round((steps * bytes) / size))
  }
  throw new Error(`no generated journey has about ${bytes} bytes`)
}
