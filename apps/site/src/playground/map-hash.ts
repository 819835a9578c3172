/** The longest address we write, in characters: browsers take more, but many a mail program cuts it. */
export const MOST_HASH = 32_000

/** The longest text an address may unfold to, in bytes: a few bytes could ask for gigabytes. */
const MOST_BYTES = 4_000_000

const MARK = '#map='

/** Writes a text as the hash of an address; undefined when it would be too long. */
export async function writeMapHash(text: string): Promise<string | undefined> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const hash = MARK + toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()))
  return hash.length > MOST_HASH ? undefined : hash
}

/** Reads the text that `writeMapHash` wrote; undefined for anything else. */
export async function readMapHash(hash: string): Promise<string | undefined> {
  if (!hash.startsWith(MARK) || hash.length > MOST_HASH) return undefined
  try {
    const packed = new Blob([fromBase64Url(hash.slice(MARK.length))]).stream()
    return await readBounded(packed.pipeThrough(new DecompressionStream('deflate-raw')))
  } catch {
    // Somebody cut the address, or it is not one of ours.
    return undefined
  }
}

async function readBounded(stream: ReadableStream<BufferSource>): Promise<string | undefined> {
  const reader = stream.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let text = ''
  for (let size = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > MOST_BYTES) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}
