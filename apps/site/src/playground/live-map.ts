import {
  type Language,
  renderSwimlane,
  type SwimlaneHandle,
  type SwimlaneOptions,
} from '@routebord/d3'
import { printTool } from '@routebord/d3/tools'
import { windowPicture } from '@routebord/d3/window'
import type { Journey } from '@routebord/schema'

/** The map beside the editor: it is drawn once and then follows; of a long one, what is in sight. */
export class LiveMap {
  readonly #host: Element
  readonly #options: { readonly locale: string; readonly language: Language | undefined }
  #handle: SwimlaneHandle | undefined

  constructor(
    host: Element,
    options: { readonly locale: string; readonly language: Language | undefined },
  ) {
    this.#host = host
    this.#options = options
  }

  /** Draws a journey in a way. What stands in both this one and the last keeps its place in the page. */
  show(journey: Journey, mode: SwimlaneOptions): void {
    const options = { ...mode, ...this.#options }
    if (this.#handle) this.#handle.update(journey, options)
    else {
      const parts = { windowing: windowPicture, tools: [printTool()] }
      this.#handle = renderSwimlane(this.#host, journey, { ...options, ...parts })
    }
  }

  /** Writes the picture as an SVG document; empty before the first journey. */
  toSvg(): string {
    return this.#handle?.toSvgString() ?? ''
  }
}
