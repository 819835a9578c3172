import type { Journey } from '@routebord/schema'
import type { SiteLocale } from '../texts/path-of.ts'
import type { LiveMap } from './live-map.ts'
import { mapLanguage } from './map-language.ts'

/** The map on the page: markup of the server until what draws it has been fetched. */
export class MapPanel {
  readonly #host: Element
  readonly #locale: SiteLocale
  #map: Promise<LiveMap> | undefined
  #latest: Journey | undefined
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
  async show(journey: Journey): Promise<void> {
    this.#latest = journey
    const map = await this.#fetched()
    if (this.#latest !== journey) return
    const start = performance.now()
    map.show(journey)
    this.#took = performance.now() - start
  }

  /** Waits until what was to be drawn is drawn. */
  async ready(): Promise<void> {
    await this.#fetched()
  }

  /** Writes the picture that was drawn last as an SVG document. */
  async toSvg(): Promise<string> {
    return (await this.#fetched()).toSvg()
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
