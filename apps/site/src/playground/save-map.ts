import { tabulateJourney, toCsv } from '@routebord/d3/parts'
import type { StaticOptions } from '@routebord/d3/svg'
import type { Journey } from '@routebord/schema'
import type { SiteLocale } from '../texts/path-of.ts'
import { mapLanguage } from './map-language.ts'
import { type MapMode, modeOptions } from './map-mode.ts'
import { fileName, saveFile } from './save-file.ts'
import { toHtmlPage } from './to-html-page.ts'
import { toPng } from './to-png.ts'

/** A kind of file that a map can be saved as. */
export type MapFile = 'json' | 'svg' | 'png' | 'csv' | 'html'

/** What there is to save. */
export interface SaveableMap {
  readonly text: string
  readonly journey: Journey
  readonly svg: string
  readonly mode: MapMode
}

const TYPES: Readonly<Record<MapFile, string>> = {
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
  html: 'text/html',
}

/** Saves a map as a file; returns its name, or undefined where that could not be done. */
export async function saveMap(
  kind: MapFile,
  map: SaveableMap,
  locale: SiteLocale,
): Promise<string | undefined> {
  const mode = kind === 'html' ? await modeOptions(map.mode) : {}
  const options = { locale, language: await mapLanguage(locale), ...mode }
  const content =
    kind === 'png'
      ? await toPng(map.svg)
      : new Blob([textOf(kind, map, options)], { type: TYPES[kind] })
  if (content === undefined) return undefined
  const name = fileName(map.journey.id, kind)
  saveFile(name, content)
  return name
}

function textOf(
  kind: Exclude<MapFile, 'png'>,
  { text, journey, svg }: SaveableMap,
  options: StaticOptions & { readonly locale: string },
): string {
  if (kind === 'json') return text
  if (kind === 'svg') return svg
  if (kind === 'html') return toHtmlPage(journey, options)
  // Without its mark of byte order Excel takes the file for another encoding.
  return `\uFEFF${toCsv(tabulateJourney(journey, options))}`
}
