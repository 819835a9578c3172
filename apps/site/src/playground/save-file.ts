import { element } from './element.ts'

/** Lets the browser save a file. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  element('a', { href: url, download: name }).click()
  // The browser has taken hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}

/** Makes a name for a file from a journey's id, which may hold anything. */
export function fileName(id: string, ending: string): string {
  const stem = id.replaceAll(/[^\p{Letter}\p{Number}_-]+/gu, '-').slice(0, 80) || 'map'
  return `${stem}.${ending}`
}
