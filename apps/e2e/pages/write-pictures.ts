// The page of the tests of same bytes: it writes pictures as Node does.
import { PICTURES } from '../engines/pictures.ts'

declare global {
  interface Window {
    /** What the tests ask of this page. */
    readonly pictures: { readonly hashes: typeof hashes; readonly write: typeof write }
  }
}

/** Hashes every picture, by its name: SHA-256, in hexadecimal digits. */
async function hashes(): Promise<Readonly<Record<string, string>>> {
  const found: [string, string][] = []
  for (const [name, writePicture] of PICTURES) {
    const bytes = new TextEncoder().encode(writePicture())
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    found.push([name, Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')])
  }
  return Object.fromEntries(found)
}

function write(name: string): string {
  return PICTURES.get(name)?.() ?? ''
}

Object.assign(window, { pictures: { hashes, write } })
document.documentElement.dataset.ready = 'true'
