import type { Journey } from '@routebord/schema'
import type { SiteLocale } from '../texts/path-of.ts'
import type { LiveMap } from './live-map.ts'
import { mapLanguage } from './map-language.ts'
import { type MapMode, modeOptions } from './map-mode.ts'

/** The map on the page: markup of the server until what draws it has been fetched. */
export class MapPanel {
  readonly #host: Element
  readonly #locale: SiteLocale
  #map: Promise<LiveMap> | undefined
  #latest: Journey | undefined
  #mode: MapMode = 'lanes'
  #drawing: Promise<void> | undefined
  #took = 0

  constructor(host: Element, locale: SiteLocale) {
    this.#host = host
    this.#locale = locale
  }

  /** How long the last drawing took, in milliseconds. */
  get took(): number {
    return this.#took
  }

  /** Draws a journey, unless another came while this one waited. */
  show(journey: Journey): Promise<void> {
    this.#latest = journey
    this.#drawing = this.#draw(journey)
    return this.#drawing
  }

  /** How the map is drawn. */
  get mode(): MapMode {
    return this.#mode
  }

  /** Draws the map that is shown in another way; says whether what draws it could be fetched. */
  async setMode(mode: MapMode): Promise<boolean> {
    try {
      await modeOptions(mode)
    } catch {
      return false
    }
    this.#mode = mode
    if (this.#latest) await this.show(this.#latest)
    return true
  }

  /** Waits until what was to be drawn is drawn. */
  async ready(): Promise<void> {
    await Promise.all([this.#fetched(), this.#drawing])
  }

  /** Writes the picture that was drawn last as an SVG document. */
  async toSvg(): Promise<string> {
    await this.ready()
    return (await this.#fetched()).toSvg()
  }

  async #draw(journey: Journey): Promise<void> {
    const mode = this.#mode
    const [map, options] = await Promise.all([this.#fetched(), modeOptions(mode)])
    if (this.#latest !== journey || this.#mode !== mode) return
    const start = performance.now()
    map.show(journey, options)
    this.#took = performance.now() - start
  }

  #fetched(): Promise<LiveMap> {
    this.#map ??= fetchMap(this.#host, this.#locale)
    return this.#map
  }
}

async function fetchMap(host: Element, locale: SiteLocale): Promise<LiveMap> {
  const [{ LiveMap }, language] = await Promise.all([import('./live-map.ts'), mapLanguage(locale)])
  return new LiveMap(host, { locale, language })
}
