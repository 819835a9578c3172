import type { Overlay, Slots, SvgOptions, Tool } from '@routebord/d3'
import type { Orientation } from '@routebord/d3/vertical'
import type { Axis, DetailLevel, LaneOrderKind, MeasureText } from '@routebord/layout'
import { adoptElementStylesheet } from './adopt-element-stylesheet.ts'
import { DocumentLoader } from './document-loader.ts'
import { dataScriptOf, findSource } from './document-source.ts'
import { type DocumentResult, refuse } from './element-issue.ts'
import type { ElementLanguage } from './element-language.ts'
import { ElementMap } from './element-map.ts'
import { laneOrderKindOf } from './lane-orderings.ts'
import { ATTRIBUTES, type Given, reflect, takeOwnProperties } from './properties.ts'
import { readMessageLanguage, readOptions } from './read-options.ts'

// A server can import the class, to render pages that name it; there it is never made.
const PageElement: typeof HTMLElement = globalThis.HTMLElement ?? class {}

/**
 * The element `<routebord-swimlane>`: a composite journey in swimlanes, with legend and outline, in its light DOM.
 * Markup of `renderToHtml` among its children is adopted. This class takes journeys that are already resolved; the
 * `define` entry checks any document.
 */
export class RoutebordSwimlane extends PageElement {
  /** The attributes that the element follows. */
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  readonly #loader: DocumentLoader = new DocumentLoader(
    (document, locale) => this.parseDocument(document, locale),
    () => this.#refresh(),
  )
  readonly #map: ElementMap = new ElementMap(this, (step) => {
    this.selected = step
  })
  readonly #children: MutationObserver = new MutationObserver(() => this.#watchChildren())
  readonly #onPageRead = (): void => this.#schedule()
  #given: Given = {}
  #isScheduled = false

  /** A resolved journey; where documents are checked, a document too. Comes before `src` and the child. */
  get journey(): object | null {
    return this.#given.journey ?? null
  }

  set journey(value: object | null | undefined) {
    this.#give({ journey: value })
  }

  /** Address of a document as JSON. */
  get src(): string | null {
    return this.getAttribute('src')
  }

  set src(value: string | null | undefined) {
    reflect(this, 'src', value)
  }

  /** Language of the author's texts; without it, that of `language`, else the journey's own. */
  get locale(): string | null {
    return this.getAttribute('locale')
  }

  set locale(value: string | null | undefined) {
    reflect(this, 'locale', value)
  }

  /** The words that the element adds to the author's; without it, those for `locale`. */
  get language(): ElementLanguage | null {
    return this.#given.language ?? null
  }

  set language(value: ElementLanguage | null | undefined) {
    this.#give({ language: value })
  }

  /** Order of the lanes; the author's if the attribute says nothing known. */
  get order(): LaneOrderKind {
    return laneOrderKindOf(this.getAttribute('order'))
  }

  set order(value: LaneOrderKind | null | undefined) {
    reflect(this, 'order', value)
  }

  /** How much the map says; everything if the attribute says nothing known. */
  get detail(): DetailLevel {
    const value = this.getAttribute('detail')
    return value === 'overview' || value === 'cards' ? value : 'full'
  }

  set detail(value: DetailLevel | null | undefined) {
    reflect(this, 'detail', value)
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
    else this.#give({ tools: value })
  }

  /** Places for what the page adds to the map, such as `fillSlots` of `@routebord/d3` makes. */
  get slots(): Slots | null {
    return this.#given.slots ?? null
  }

  set slots(value: Slots | null | undefined) {
    this.#give({ slots: value })
  }

  /** Id of the selected step. */
  get selected(): string | null {
    return this.getAttribute('selected')
  }

  set selected(value: string | null | undefined) {
    reflect(this, 'selected', value)
  }

  /** Measures texts in a font that is wider than Inter. */
  get measureText(): MeasureText | null {
    return this.#given.measureText ?? null
  }

  set measureText(value: MeasureText | null | undefined) {
    this.#give({ measureText: value })
  }

  /**
   * Turns a document into a journey, or says what is wrong with it. This class refuses every document; override it to
   * check or resolve yours.
   */
  parseDocument(document: unknown, locale: string): DocumentResult {
    const { faults } = readMessageLanguage(this, locale)
    return refuse('no-validator', faults.noValidator, 'Journey', typeof document)
  }

  /** The languages that `locale` can choose from, beside English; override it to have more at hand. */
  get languages(): readonly ElementLanguage[] {
    return []
  }

  /** The tools that the attribute `tools` can name, each with what makes it; override it to have some at hand. */
  get readyTools(): Readonly<Record<string, () => Tool>> {
    return {}
  }

  /** Moves the keyboard focus to a step and scrolls it into sight. */
  focusStep(step: string): void {
    this.#map.handle?.focus(step)
  }

  /** Shows the whole journey. */
  fit(): void {
    this.#map.handle?.fit()
  }

  /** Writes the picture as a standalone SVG document; undefined before a journey is drawn. */
  toSvgString(options?: SvgOptions): string | undefined {
    return this.#map.handle?.toSvgString(options)
  }

  connectedCallback(): void {
    takeOwnProperties(this)
    adoptElementStylesheet(this)
    this.#map.clean()
    this.#watchChildren()
  }

  disconnectedCallback(): void {
    this.#children.disconnect()
    this.ownerDocument.removeEventListener('DOMContentLoaded', this.#onPageRead)
    this.#loader.cancel()
    this.#map.destroy()
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#schedule()
  }

  #give(given: Given): void {
    this.#given = { ...this.#given, ...given }
    this.#schedule()
  }

  #watchChildren(): void {
    this.#children.observe(this, { childList: true })
    const script = dataScriptOf(this)
    const text = { childList: true, characterData: true, subtree: true }
    if (script !== null) this.#children.observe(script, text)
    this.#schedule()
  }

  /** Several changes in a row are drawn once. */
  #schedule(): void {
    if (this.#isScheduled || !this.isConnected) return
    this.#isScheduled = true
    queueMicrotask(() => {
      this.#isScheduled = false
      if (this.isConnected) this.#refresh()
    })
  }

  #refresh(): void {
    const source = findSource(this, this.journey)
    const isComplete = this.ownerDocument.readyState !== 'loading'
    // Half a child is no JSON: children are read once the page is.
    const mayLoad = isComplete || source?.kind === 'property' || source?.kind === 'src'
    const language = readMessageLanguage(this)
    if (mayLoad) this.#loader.load(source, language)
    else this.ownerDocument.addEventListener('DOMContentLoaded', this.#onPageRead, { once: true })
    reflect(this, 'aria-busy', this.#loader.isFetching || !mayLoad ? 'true' : null)
    const { result, isFetching } = this.#loader
    if (result !== undefined) this.#map.show(result, readOptions(this, result), language)
    else if (mayLoad && !isFetching) this.#map.clear()
  }
}
