import { adoptStylesheet, type SvgOptions, type TextDirection, type Tool } from '@routebord/d3'
import type { DetailLevel, LaneOrderKind } from '@routebord/layout'
import { DocumentLoader } from './document-loader.ts'
import { dataScriptOf, findSource } from './document-source.ts'
import { type DocumentResult, refuse } from './element-issue.ts'
import type { ElementLanguage } from './element-language.ts'
import { ElementMap } from './element-map.ts'
import { ELEMENT_STYLESHEET } from './element-stylesheet.ts'
import { GivenOptions } from './given-options.ts'
import { laneOrderKindOf } from './lane-orderings.ts'
import { ATTRIBUTES, reflect, takeOwnProperties } from './properties.ts'
import { readMessageLanguage, readOptions } from './read-options.ts'

/**
 * The element `<routebord-swimlane>`: a composite journey in swimlanes, with legend and outline, in its light DOM.
 * Markup of `renderToHtml` among its children is adopted. This class takes journeys that are already resolved; the
 * `define` entry checks any document.
 */
export class RoutebordSwimlane extends GivenOptions {
  /** The attributes that the element follows. */
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  readonly #loader: DocumentLoader = new DocumentLoader(
    (document, locale) => this.parseDocument(document, locale),
    () => this.#refresh(),
  )
  readonly #map: ElementMap = new ElementMap(this, (steps) => {
    this.selectedSteps = steps
  })
  readonly #children: MutationObserver = new MutationObserver(() => this.#watchChildren())
  readonly #onPageRead = (): void => this.schedule()
  #isScheduled = false
  #root: Node | undefined
  #selectedSteps: readonly string[] = []

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

  /** Which way the map runs; the way the author's language runs if the attribute says nothing known. */
  get direction(): TextDirection | null {
    const value = this.getAttribute('direction')
    return value === 'ltr' || value === 'rtl' ? value : null
  }

  set direction(value: TextDirection | null | undefined) {
    reflect(this, 'direction', value)
  }

  /** Id of the selected step; of several the one chosen last. */
  get selected(): string | null {
    return this.getAttribute('selected')
  }

  set selected(value: string | null | undefined) {
    reflect(this, 'selected', value)
  }

  /** Ids of all selected steps, in the order they were chosen. */
  get selectedSteps(): readonly string[] {
    return this.#selectedSteps
  }

  set selectedSteps(value: readonly string[] | null | undefined) {
    reflect(this, 'selected', value?.at(-1))
    this.#selectedSteps = value ?? []
    this.schedule()
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
    adoptStylesheet(this, ELEMENT_STYLESHEET)
    this.#root = this.getRootNode()
    this.#map.clean()
    this.#watchChildren()
  }

  /** Leaves the map as it is where `moveBefore` moves the element in its page; another root has styles of its own. */
  connectedMoveCallback(): void {
    if (this.getRootNode() !== this.#root) {
      this.disconnectedCallback()
      this.connectedCallback()
    } else this.schedule()
  }

  disconnectedCallback(): void {
    this.#children.disconnect()
    this.ownerDocument.removeEventListener('DOMContentLoaded', this.#onPageRead)
    this.#loader.cancel()
    this.#loader.retry()
    this.#map.destroy()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    // One id selects that step alone, even the id of the last of several; an address that failed is tried again.
    const isNews =
      (name === 'selected' && this.#selectedSteps.length > 1) ||
      (name === 'src' && this.#loader.retry())
    if (before === after && !isNews) return
    if (name === 'selected') this.#selectedSteps = after === null ? [] : [after]
    this.schedule()
  }

  #watchChildren(): void {
    this.#children.observe(this, { childList: true })
    const script = dataScriptOf(this)
    const text = { childList: true, characterData: true, subtree: true }
    if (script !== null) this.#children.observe(script, text)
    this.schedule()
  }

  /** Several changes in a row are drawn once. */
  protected override schedule(): void {
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
