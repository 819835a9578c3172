import { TOKENS } from '@routebord/d3/svg'

/** What every browser can draw on: sixteen thousand pixels each way, and a hundred million in all. */
const MOST_SIDE = 16_000
const MOST_PIXELS = 100_000_000

/** Draws an SVG document as a PNG, twice its size where that fits; undefined where the browser cannot. */
export async function toPng(svg: string): Promise<Blob | undefined> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    const scale = scaleFor(image.width, image.height)
    canvas.width = Math.round(image.width * scale)
    canvas.height = Math.round(image.height * scale)
    const context = canvas.getContext('2d')
    if (context === null) return undefined
    context.fillStyle = TOKENS.paper.light
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((give) =>
      canvas.toBlob((blob) => give(blob ?? undefined), 'image/png'),
    )
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(url)
  }
}

function scaleFor(width: number, height: number): number {
  const area = Math.sqrt(MOST_PIXELS / (width * height))
  return Math.min(2, MOST_SIDE / width, MOST_SIDE / height, area)
}
