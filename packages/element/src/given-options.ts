import type { Layers, Overlay, Slots, Tool } from '@routebord/d3'
import type { Arrangement } from '@routebord/d3/braid'
import type { Orientation } from '@routebord/d3/vertical'
import type { Windowing } from '@routebord/d3/window'
import type { Axis, MeasureText } from '@routebord/layout'
import type { ElementLanguage } from './element-language.ts'
import { reflect } from './properties.ts'

/** What an element was given as objects; the rest is attributes. */
interface Given {
  readonly journey?: object | string | null | undefined
  readonly language?: ElementLanguage | null | undefined
  readonly axis?: Axis | null | undefined
  readonly orientation?: Orientation | null | undefined
  readonly arrangement?: Arrangement | null | undefined
  readonly overlays?: readonly Overlay[] | null | undefined
  readonly tools?: readonly Tool[] | null | undefined
  readonly slots?: Slots | null | undefined
  readonly layers?: Layers | null | undefined
  readonly windowing?: Windowing | null | undefined
  readonly measureText?: MeasureText | null | undefined
}

// A server can import the class, to render pages that name it; there it is never made.
const PageElement: typeof HTMLElement = globalThis.HTMLElement ?? class {}

/** An element that keeps the options that are objects, and is drawn anew when one changes. */
export abstract class GivenOptions extends PageElement {
  #given: Given = {}

  /** Sees to it that the element is drawn anew. */
  protected abstract schedule(): void

  /** Takes options; the others stay. */
  #give(given: Given): void {
    this.#given = { ...this.#given, ...given }
    this.schedule()
  }

  /** A resolved journey; where documents are checked, a document too, or its JSON as a text. Comes before `src` and the child. */
  get journey(): object | string | null {
    return this.#given.journey ?? null
  }

  set journey(value: object | string | null | undefined) {
    this.#give({ journey: value })
  }

  /** The words that the element adds to the author's; without it, those for `locale`. */
  get language(): ElementLanguage | null {
    return this.#given.language ?? null
  }

  set language(value: ElementLanguage | null | undefined) {
    this.#give({ language: value })
  }

  /** What the columns go by, such as `timeAxis` of `@routebord/layout/time`; without it, phases. */
  get axis(): Axis | null {
    return this.#given.axis ?? null
  }

  set axis(value: Axis | null | undefined) {
    this.#give({ axis: value })
  }

  /** Which way the journey runs, such as `vertical` of `@routebord/d3/vertical`; without it, to the side. */
  get orientation(): Orientation | null {
    return this.#given.orientation ?? null
  }

  set orientation(value: Orientation | null | undefined) {
    this.#give({ orientation: value })
  }

  /** How roles are arranged, such as `braid` of `@routebord/d3/braid`; without it, in lanes. */
  get arrangement(): Arrangement | null {
    return this.#given.arrangement ?? null
  }

  set arrangement(value: Arrangement | null | undefined) {
    this.#give({ arrangement: value })
  }

  /** What is laid over the map, such as `emphasize` of `@routebord/d3/overlays`. */
  get overlays(): readonly Overlay[] | null {
    return this.#given.overlays ?? null
  }

  set overlays(value: readonly Overlay[] | null | undefined) {
    this.#give({ overlays: value })
  }

  /** Tools above the map; without it, the ready-made ones that the attribute names. */
  get tools(): readonly Tool[] | null {
    return this.#given.tools ?? null
  }

  set tools(value: readonly Tool[] | string | null | undefined) {
    if (typeof value === 'string') reflect(this, 'tools', value)
    this.#give({ tools: typeof value === 'string' ? null : value })
  }

  /** Places for what the page adds to the map, such as `fillSlots` of `@routebord/d3` makes. */
  get slots(): Slots | null {
    return this.#given.slots ?? null
  }

  set slots(value: Slots | null | undefined) {
    this.#give({ slots: value })
  }

  /** Layers of the page's own in the picture, such as `drawLayers` of `@routebord/d3` makes. */
  get layers(): Layers | null {
    return this.#given.layers ?? null
  }

  set layers(value: Layers | null | undefined) {
    this.#give({ layers: value })
  }

  /** What brings a very long map to the screen, such as `windowPicture` of `@routebord/d3/window`. */
  get windowing(): Windowing | null {
    return this.#given.windowing ?? null
  }

  set windowing(value: Windowing | null | undefined) {
    this.#give({ windowing: value })
  }

  /** Measures texts in a font that is wider than Inter. */
  get measureText(): MeasureText | null {
    return this.#given.measureText ?? null
  }

  set measureText(value: MeasureText | null | undefined) {
    this.#give({ measureText: value })
  }
}
