import type { Language } from '@routebord/d3'
import { tabulateJourney } from '@routebord/d3/parts'
import type { Journey } from '@routebord/schema'
import { fileName, saveFile } from './save-file.ts'
import { toCsv } from './to-csv.ts'
import { toHtmlPage } from './to-html-page.ts'
import { toPng } from './to-png.ts'

/** A kind of file that a map can be saved as. */
export type MapFile = 'json' | 'svg' | 'png' | 'csv' | 'html'

/** What there is to save. */
export interface SaveableMap {
  readonly text: string
  readonly journey: Journey
  readonly svg: string
  readonly locale: string
  readonly language: Language | undefined
}

const TYPES: Readonly<Record<MapFile, string>> = {
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
  html: 'text/html',
}

/** Saves a map as a file; says whether that could be done. */
export async function saveMap(kind: MapFile, map: SaveableMap): Promise<boolean> {
  const content =
    kind === 'png' ? await toPng(map.svg) : new Blob([textOf(kind, map)], { type: TYPES[kind] })
  if (content === undefined) return false
  saveFile(fileName(map.journey.id, kind), content)
  return true
}

function textOf(kind: Exclude<MapFile, 'png'>, map: SaveableMap): string {
  const { text, journey, svg, locale, language } = map
  const options = { locale, language }
  if (kind === 'json') return text
  if (kind === 'svg') return svg
  if (kind === 'html') return toHtmlPage(journey, options)
  // Without its mark of byte order Excel takes the file for another encoding.
  return `\uFEFF${toCsv(tabulateJourney(journey, options))}`
}
