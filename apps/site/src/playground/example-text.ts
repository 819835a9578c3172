import type { JourneyDocument } from '@routebord/schema'

/** Fetches the text of an example; undefined where there is none, or the page is not online. */
export async function textOfExample(folder: string, name: string): Promise<string | undefined> {
  const response = await fetch(`${folder}${name}.json`).catch(() => undefined)
  return response?.ok ? writeDocument(await response.json()) : undefined
}

/** Writes a document as a text to be worked on. */
export function writeDocument(document: JourneyDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
