import { type Language, renderSwimlane, type SwimlaneOptions } from '@routebord/d3'
import type { Overlay } from '@routebord/d3/overlays'
import { printTool } from '@routebord/d3/tools'
import type { Journey, JourneyDocument } from '@routebord/schema'
import { resolveJourney } from '@routebord/schema/resolve'
import type { MapDetail } from '../journeys/layers-of.ts'
import { nameJourney } from './name-journey.ts'
import { showFirstChange } from './show-first-change.ts'

/** On paper a map is laid out in rows. */
const TOOLS = [printTool()]

/** Brings a map that the server drew alive. The build checked the document, so no validator travels along. */
export async function bringAlive(map: HTMLElement, document: JourneyDocument): Promise<void> {
  const language = await languageFor(map.lang)
  const journey = nameJourney(resolveJourney(document), map.dataset.title, map.lang)
  const detail = map.dataset.detail as MapDetail | undefined
  const options: SwimlaneOptions = { locale: map.lang, language, detail, tools: TOOLS }
  const choice = map.parentElement?.querySelector('.accounts')
  if (!choice) {
    const overlays = await changesOn(map, journey)
    renderSwimlane(map, journey, { ...options, overlays })
    if (overlays.length > 0) showFirstChange(map)
    return
  }
  const { chosenOverlays, followChoice } = await import('./lay-accounts.ts')
  const overlays = await chosenOverlays(choice, journey)
  const handle = renderSwimlane(map, journey, { ...options, overlays })
  followChoice(choice, journey, (others) => {
    handle.update(journey, { ...options, overlays: others })
  })
}

/** Marks what changes on a map that stands beside another; on any other map nothing does. */
async function changesOn(
  { dataset: { before, after } }: HTMLElement,
  journey: Journey,
): Promise<readonly Overlay[]> {
  const path = before ?? after
  if (path === undefined) return []
  const [{ comparedWith }, response] = await Promise.all([
    import('../journeys/compared-with.ts'),
    fetch(path),
  ])
  const other = resolveJourney((await response.json()) as JourneyDocument)
  return comparedWith(before === undefined ? 'after' : 'before', other, journey)
}

/** Fetches the words of a language; English travels with the map. */
async function languageFor(tag: string): Promise<Language | undefined> {
  if (tag === 'da') return (await import('@routebord/d3/languages/da')).da
  if (tag === 'nl') return (await import('@routebord/d3/languages/nl')).nl
  return undefined
}
