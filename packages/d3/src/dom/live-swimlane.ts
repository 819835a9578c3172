import type { Journey } from '@routebord/schema'
import { type Drawing, drawJourney } from '../html/shell.ts'
import { createDetailsPanel, type DetailsPanel } from './details-panel.ts'
import { createEmitter, type SwimlaneEvents } from './emitter.ts'
import { joinScene } from './join-scene.ts'
import { type MountedTools, mountTools } from './mount-tools.ts'
import { moveMarks } from './move-marks.ts'
import { createOverviewWindow, type OverviewWindow } from './overview-window.ts'
import { boxOf, StepButtons } from './step-buttons.ts'
import type { SwimlaneOptions } from './swimlane-options.ts'
import { mountParts, PARTS, type SwimlaneParts, scaleParts, syncTexts } from './swimlane-parts.ts'
import { fillToolbar } from './toolbar.ts'
import { type PictureZoom, zoomPicture } from './zoom-picture.ts'

/** A map in a page with its behaviour: what is drawn, what is selected, and the layer that answers. */
export class LiveSwimlane {
  readonly events: SwimlaneEvents = createEmitter()
  readonly #container: Element
  readonly #parts: SwimlaneParts
  readonly #layer: HTMLElement
  readonly #buttons: StepButtons
  readonly #panel: DetailsPanel
  readonly #zoom: PictureZoom
  readonly #window: OverviewWindow
  #emptyToolbar: () => void
  readonly #tools: MountedTools
  #journey: Journey
  #options: SwimlaneOptions
  #drawing: Drawing
  #selected: string | undefined
  /** What the page of a controlled map was asked for, until it answers. */
  #asked: { readonly step: string | undefined } | undefined
  #controlled: boolean
  #reported = 1

  constructor(container: Element, journey: Journey, options: SwimlaneOptions) {
    this.#container = container
    this.#journey = journey
    this.#options = options
    this.#drawing = drawJourney(journey, options)
    this.#controlled = options.selected !== undefined
    this.#parts = mountParts(container, this.#drawing)
    this.#layer = container.ownerDocument.createElement('div')
    this.#layer.className = 'routebord-layer'
    this.#parts.canvas.append(this.#layer)
    this.#panel = createDetailsPanel(this.#parts.stage, () => this.#choose(undefined))
    this.#window = createOverviewWindow(this.#parts.overview, this.#parts.picture)
    this.#zoom = zoomPicture(this.#parts.picture, (factor) => this.#scale(factor))
    this.#buttons = new StepButtons(this.#layer, {
      onSelect: (step) => this.#choose(step === this.#selected ? undefined : step),
      onFocus: (step) => {
        this.#reveal(step)
        this.events.emit('focus', { step })
      },
      onEscape: () => this.#selected !== undefined && this.#choose(undefined),
    })
    this.#emptyToolbar = this.#fillToolbar()
    const host = {
      drawn: () => this.#drawing,
      picture: this.#parts.picture,
      reveal: (step: string) => this.#reveal(step),
      emit: this.events.emit,
    }
    this.#tools = mountTools(container, options.tools ?? [], host, () => this.#redraw())
    this.#draw(options.selected ?? undefined)
  }

  get drawing(): Drawing {
    return this.#drawing
  }

  update(journey: Journey, options: SwimlaneOptions): void {
    this.#journey = journey
    this.#options = options
    this.#controlled = options.selected !== undefined
    this.#redraw()
  }

  /** Draws what the page gave, through the views of the tools. */
  #redraw(): void {
    const before = this.#drawing
    const options = this.#options
    const view = this.#tools.view()
    this.#drawing = drawJourney(this.#journey, {
      ...options,
      detail: view.detail ?? options.detail,
      overlays: [...(options.overlays ?? []), ...(view.overlays ?? [])],
    })
    syncTexts(this.#container, this.#drawing)
    if (before.language !== this.#drawing.language) {
      this.#emptyToolbar()
      this.#emptyToolbar = this.#fillToolbar()
    }
    this.#draw(this.#controlled ? (options.selected ?? undefined) : this.#selected)
    moveMarks(this.#parts, before, this.#drawing)
    this.#tools.update()
  }

  focus(step: string): void {
    this.#buttons.focus(step)
  }

  fit(): void {
    this.#zoom.fit()
  }

  destroy(): void {
    this.#zoom.destroy()
    this.#window.destroy()
    this.#panel.show(this.#drawing, undefined)
    this.#emptyToolbar()
    this.#tools.destroy()
    this.#layer.remove()
    this.events.clear()
    scaleParts(this.#parts, this.#drawing, 1)
  }

  #draw(selected: string | undefined): void {
    const { scene } = this.#drawing
    for (const part of PARTS) joinScene(this.#parts[part], scene, part)
    this.#zoom.resize(scene.width)
    this.#buttons.update(this.#drawing)
    // The focus follows only into what was asked for: a page may decline, and change something else later.
    const isAnswer =
      this.#controlled && this.#asked?.step === selected && this.#selected !== selected
    this.#show(selected, isAnswer)
    if (isAnswer) this.#asked = undefined
  }

  /** In a controlled map the page is asked, and answers with an update. */
  #choose(step: string | undefined): void {
    if (!this.#controlled) this.#show(step, true)
    this.#asked = { step }
    this.events.emit('select', { step: step ?? null })
  }

  #show(step: string | undefined, moveFocus: boolean): void {
    const before = this.#selected
    const hadFocus = this.#panel.hasFocus()
    this.#selected = this.#panel.show(this.#drawing, step) ? step : undefined
    this.#buttons.select(this.#selected)
    if (this.#selected !== undefined && this.#selected !== before) this.#reveal(this.#selected)
    // A panel that is drawn again, or goes, must not leave the focus nowhere.
    if (!moveFocus && !hadFocus) return
    if (this.#selected !== undefined) this.#panel.focus()
    else if (before !== undefined) this.#buttons.focus(before)
  }

  #reveal(step: string): void {
    const box = boxOf(this.#drawing.layout, step)
    if (box !== undefined) this.#zoom.reveal(box)
  }

  #scale(factor: number): void {
    scaleParts(this.#parts, this.#drawing, factor)
    this.#buttons.scale(factor)
    this.#window.update(this.#drawing, factor)
    if (factor !== this.#reported) this.events.emit('zoom', { scale: factor })
    this.#reported = factor
  }

  #fillToolbar(): () => void {
    return fillToolbar(this.#parts.toolbar, this.#drawing.language.interface, {
      zoomIn: () => this.#zoom.scaleBy(1.25),
      zoomOut: () => this.#zoom.scaleBy(0.8),
      fit: () => this.#zoom.fit(),
      actualSize: () => this.#zoom.scaleTo(1),
    })
  }
}
