import type { SwimlaneOptions, Tool } from '@routebord/d3'
import type { DocumentResult } from './element-issue.ts'
import {
  type ElementLanguage,
  languageOf,
  type MessageLanguage,
  messageLanguage,
} from './element-language.ts'
import { LANE_ORDERINGS } from './lane-orderings.ts'
import type { RoutebordSwimlane } from './routebord-swimlane.ts'

interface NamedTools {
  readonly names: string
  readonly tools: readonly Tool[]
}

const namedTools = new WeakMap<RoutebordSwimlane, NamedTools>()

/** Reads from an element how its map is drawn. */
export function readOptions(host: RoutebordSwimlane, result: DocumentResult): SwimlaneOptions {
  const ownLocale = result.ok ? result.journey.locale : 'en'
  return {
    locale: host.locale ?? undefined,
    language: languageFor(host, host.locale ?? ownLocale),
    order: LANE_ORDERINGS[host.order],
    // A level that is given holds: without one the map keeps its own.
    detail: host.hasAttribute('detail') ? host.detail : undefined,
    axis: host.axis ?? undefined,
    direction: host.direction ?? undefined,
    orientation: host.orientation ?? undefined,
    arrangement: host.arrangement ?? undefined,
    overlays: host.overlays ?? undefined,
    tools: host.tools ?? readTools(host),
    slots: host.slots ?? undefined,
    layers: host.layers ?? undefined,
    windowing: host.windowing ?? undefined,
    selected: host.selectedSteps,
    measureText: host.measureText ?? undefined,
  }
}

/** Reads the language in which an element says what is wrong; by default that of the map, or else of the page. */
export function readMessageLanguage(
  host: RoutebordSwimlane,
  locale: string = host.locale ?? host.closest('[lang]')?.getAttribute('lang') ?? 'en',
): MessageLanguage {
  return messageLanguage(locale, languageFor(host, locale))
}

function languageFor(host: RoutebordSwimlane, locale: string): ElementLanguage | undefined {
  return host.language ?? host.languages.find(({ tag }) => tag === languageOf(locale))
}

/** Makes the tools that the attribute names, once: other tools are another map. */
function readTools(host: RoutebordSwimlane): readonly Tool[] {
  const names = host.getAttribute('tools') ?? ''
  const known = namedTools.get(host)
  if (known?.names === names) return known.tools
  const { readyTools } = host
  const tools = names
    .split(/\s+/)
    .flatMap((name) => (Object.hasOwn(readyTools, name) ? (readyTools[name]?.() ?? []) : []))
  namedTools.set(host, { names, tools })
  return tools
}
