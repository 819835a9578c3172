import { type Language, renderSwimlane, type SwimlaneOptions } from '@routebord/d3'
import type { JourneyDocument } from '@routebord/schema'
import { resolveJourney } from '@routebord/schema/resolve'
import { nameJourney } from './name-journey.ts'

/** Brings a map that the server drew alive. The build checked the document, so no validator travels along. */
export async function bringAlive(map: HTMLElement, document: JourneyDocument): Promise<void> {
  const language = await languageFor(map.lang)
  const journey = nameJourney(resolveJourney(document), map.dataset.title, map.lang)
  const options: SwimlaneOptions = { locale: map.lang, language }
  const choice = map.parentElement?.querySelector('.accounts')
  if (!choice) {
    renderSwimlane(map, journey, options)
    return
  }
  const { chosenOverlays, followChoice } = await import('./lay-accounts.ts')
  const overlays = await chosenOverlays(choice, journey)
  const handle = renderSwimlane(map, journey, { ...options, overlays })
  followChoice(choice, journey, (others) => {
    handle.update(journey, { ...options, overlays: others })
  })
}

/** Fetches the words of a language; English travels with the map. */
async function languageFor(tag: string): Promise<Language | undefined> {
  if (tag === 'da') return (await import('@routebord/d3/languages/da')).da
  if (tag === 'nl') return (await import('@routebord/d3/languages/nl')).nl
  return undefined
}
