import { renderSwimlane, type SwimlaneHandle, type SwimlaneOptions } from '@routebord/d3'
import type { Journey } from '@routebord/schema'
import { sendEvent } from './element-events.ts'
import { type DocumentResult, refuse } from './element-issue.ts'
import type { MessageLanguage } from './element-language.ts'
import { removeFault, showFault } from './fault/show-fault.ts'
import { mapContainer, removeLiveLayer } from './map-container.ts'

/** What a map reports that the element passes on, and that is all. */
const TOLD = ['focus', 'hover', 'zoom', 'pan', 'detail', 'emphasize', 'search', 'print'] as const

type DrawnResult = Extract<DocumentResult, { ok: true }>

interface Shown extends SwimlaneOptions {
  readonly result: DocumentResult
}

/** What an element shows of its data: a living map, or a message. */
export class ElementMap {
  readonly #host: HTMLElement
  readonly #onSelect: (steps: readonly string[]) => void
  #handle: SwimlaneHandle | undefined
  #container: HTMLElement | undefined
  #scale = 1
  #made: SwimlaneOptions | undefined
  #shown: Shown | undefined
  #announced: DocumentResult | undefined

  /** `onSelect` is called with what the reader chose, unless a listener declined it. */
  constructor(host: HTMLElement, onSelect: (steps: readonly string[]) => void) {
    this.#host = host
    this.#onSelect = onSelect
  }

  /** The living map, where there is one. */
  get handle(): SwimlaneHandle | undefined {
    return this.#handle
  }

  /** Takes away what a copy of an element brought along, and what is dead in it. */
  clean(): void {
    removeLiveLayer(this.#host)
    removeFault(this.#host)
  }

  /** Shows a result, and says so once. A fault leaves the map of before as it is. */
  show(result: DocumentResult, options: SwimlaneOptions, language: MessageLanguage): void {
    const shown = { ...options, result }
    if (isSame(this.#shown, shown) && this.#isThere()) return
    const isNews = this.#shown?.result !== result
    this.#shown = shown
    const drawn = result.ok ? this.#tryDraw(result, options, language) : result
    if (!drawn.ok && (isNews || result.ok)) showFault(this.#host, drawn.issues, language)
    if (this.#announced === result) return
    this.#announced = result
    if (drawn.ok) sendEvent(this.#host, 'routebord-ready', { journey: drawn.journey })
    else sendEvent(this.#host, 'routebord-error', { issues: drawn.issues })
  }

  /** Shows nothing, so that the element's other children come to light again. */
  clear(): void {
    if (this.#announced === undefined) return
    this.#announced = undefined
    this.destroy()
    removeFault(this.#host)
    mapContainer(this.#host).remove()
  }

  /** Ends what is alive; the picture stays. */
  destroy(): void {
    this.#end()
    this.#shown = undefined
  }

  /** The page may have replaced all that is in the element. */
  #isThere(): boolean {
    return this.#container === undefined || this.#container.parentElement === this.#host
  }

  #end(): void {
    this.#handle?.destroy()
    this.#handle = undefined
  }

  /** Draws, or refuses: a copy of a journey looks like one until it is drawn. */
  #tryDraw(
    result: DrawnResult,
    options: SwimlaneOptions,
    { faults }: MessageLanguage,
  ): DocumentResult {
    try {
      this.#draw(result.journey, options)
      return result
    } catch (error) {
      this.#end()
      reportError(error)
      return refuse('no-validator', faults.noValidator, 'Journey', String(error))
    }
  }

  #draw(journey: Journey, options: SwimlaneOptions): void {
    removeFault(this.#host)
    const container = mapContainer(this.#host)
    container.lang = options.locale ?? options.language?.tag ?? journey.locale
    if (container !== this.#container) this.#end()
    this.#container = container
    const { tools, slots, layers, windowing } = options
    const made: SwimlaneOptions = { tools, slots, layers, windowing }
    // A map reads these once: others make another map of the same picture.
    if (!isSame(this.#made, made)) this.#end()
    this.#made = made
    if (this.#handle !== undefined) {
      this.#handle.update(journey, options)
      return
    }
    this.#handle = renderSwimlane(container, journey, { ...options, scale: this.#scale })
    this.#handle.on('zoom', ({ scale }) => {
      this.#scale = scale
    })
    for (const type of TOLD)
      this.#handle.on(type, (event) => sendEvent(this.#host, `routebord-${type}`, event))
    // A level that the page wrote is asked to change: the attribute is the element's to keep.
    this.#handle.on('detail', ({ detail }) => {
      if (this.#host.hasAttribute('detail')) this.#host.setAttribute('detail', detail)
    })
    this.#handle.on('select', (event) => {
      if (sendEvent(this.#host, 'routebord-select', event)) this.#onSelect(event.steps)
    })
  }
}

/** What is shown has the same names each time; another list of the same things is the same. */
function isSame<T extends object>(before: T | undefined, next: T): boolean {
  const names = Object.keys(next) as (keyof T)[]
  return before !== undefined && names.every((name) => isSameValue(before[name], next[name]))
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((item, index) => item === b[index])
}
