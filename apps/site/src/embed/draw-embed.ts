import { deriveComposite, localize } from '@routebord/analysis'
import type { Language } from '@routebord/d3'
import { da } from '@routebord/d3/languages/da'
import { nl } from '@routebord/d3/languages/nl'
import { buildScene, type Scene } from '@routebord/d3/svg'
import { layoutSwimlane } from '@routebord/layout'
import type { Journey } from '@routebord/schema'

/** Returns the words of a language beside English, which every map has. */
export function languageOf(locale: string): Language | undefined {
  return [da, nl].find(({ tag }) => tag === locale)
}

/** Draws a journey as the marks of one picture. */
export function drawEmbed(journey: Journey, locale: string): Scene {
  const options = { locale, language: languageOf(locale) }
  const layout = layoutSwimlane(deriveComposite(journey), options)
  return buildScene(layout, localize(journey.title, locale))
}
