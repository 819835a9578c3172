import type { SwimlaneLayout } from '@routebord/layout'
import type { Span } from '@routebord/layout/window'
import type { Journey } from '@routebord/schema'
import { type Drawing, drawJourney } from '../html/shell.ts'
import { type ChosenSteps, chooseStep, isSameChoice, readChosen } from './chosen-steps.ts'
import { createDetailsPanel, type DetailsPanel } from './details-panel.ts'
import { createEmitter, type SwimlaneEvents } from './emitter.ts'
import { joinScene } from './join-scene.ts'
import type { MountedLayers } from './layers.ts'
import { type MountedTools, mountTools } from './mount-tools.ts'
import { moveMarks } from './move-marks.ts'
import { createOverviewWindow, type OverviewWindow } from './overview-window.ts'
import { type ReadingList, watchReadingList } from './reading-list.ts'
import type { MountedSlots } from './slots.ts'
import { StepButtons } from './step-buttons.ts'
import { placesOnPicture, type StepPlaces } from './step-places.ts'
import type { SwimlaneOptions } from './swimlane-options.ts'
import { mountParts, PARTS, type SwimlaneParts, scaleParts, syncTexts } from './swimlane-parts.ts'
import { fillToolbar } from './toolbar.ts'
import type { WatchedWindow } from './windowing.ts'
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
  readonly #list: ReadingList
  readonly #watched: WatchedWindow | undefined
  #span: Span | undefined
  #emptyToolbar: () => void
  readonly #tools: MountedTools
  readonly #slots: MountedSlots | undefined
  readonly #layers: MountedLayers | undefined
  #journey: Journey
  #options: SwimlaneOptions
  #drawing: Drawing
  #places: StepPlaces
  #chosen: ChosenSteps = []
  /** What the page of a controlled map was asked for, until it answers. */
  #asked: { readonly chosen: ChosenSteps; readonly moveFocus: boolean } | undefined
  #controlled: boolean
  #factor = 1

  constructor(container: Element, journey: Journey, options: SwimlaneOptions) {
    this.#container = container
    this.#journey = journey
    this.#options = options
    this.#span = options.windowing?.guess(container)
    this.#drawing = drawJourney(journey, options, this.#take)
    this.#places = placesOnPicture(this.#drawing.layout)
    this.#controlled = options.selected !== undefined
    this.#parts = mountParts(container, this.#drawing)
    this.#layer = container.ownerDocument.createElement('div')
    this.#layer.className = 'routebord-layer'
    this.#parts.canvas.append(this.#layer)
    this.#panel = createDetailsPanel(this.#parts.stage, () => this.#choose([]))
    this.#window = createOverviewWindow(this.#parts.overview, this.#parts.picture)
    this.#zoom = zoomPicture(this.#parts.picture, (factor) => this.#scale(factor))
    this.#watched =
      this.#span && options.windowing?.watch(this.#parts, this.#span, (span) => this.#moveTo(span))
    this.#list = watchReadingList(container, this.#layer, {
      onMove: () => this.#settle(),
      onPress: (step, event) => this.#press(step, event),
    })
    this.#buttons = new StepButtons(this.#layer, {
      onPress: (step, event) => this.#press(step, event),
      onFocus: (step) => {
        this.#reveal(step)
        this.events.emit('focus', { step })
      },
      onEscape: () => this.#chosen.length > 0 && this.#choose([]),
    })
    this.#emptyToolbar = this.#fillToolbar()
    const host = {
      drawn: () => this.#drawing,
      picture: this.#parts.picture,
      reveal: (step: string) => this.#reveal(step),
      emit: this.events.emit,
    }
    this.#tools = mountTools(container, options.tools ?? [], host, () => this.#redraw())
    this.#slots = options.slots?.(this.#parts.stage)
    this.#layers = options.layers?.(this.#parts.body)
    this.#draw(readChosen(options.selected))
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
    const seen = {
      ...options,
      detail: view.detail ?? options.detail,
      overlays: [...(options.overlays ?? []), ...(view.overlays ?? [])],
    }
    this.#drawing = drawJourney(this.#journey, seen, this.#take)
    syncTexts(this.#container, this.#drawing)
    if (before.language !== this.#drawing.language) {
      this.#emptyToolbar()
      this.#emptyToolbar = this.#fillToolbar()
    }
    this.#draw(this.#controlled ? readChosen(options.selected) : this.#chosen)
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
    this.#watched?.destroy()
    this.#list.destroy()
    this.#panel.show(this.#drawing, undefined)
    this.#emptyToolbar()
    this.#tools.destroy()
    this.#slots?.destroy()
    this.#layers?.destroy()
    this.#layer.remove()
    this.events.clear()
    scaleParts(this.#parts, this.#drawing, 1)
  }

  readonly #take = (layout: SwimlaneLayout): SwimlaneLayout =>
    (this.#span && this.#options.windowing?.take(layout, this.#span)) ?? layout

  /** Draws another part of a long map. */
  #moveTo(span: Span | undefined): void {
    this.#span = span
    const { sceneOf, layout } = this.#drawing
    this.#drawing = { ...this.#drawing, scene: sceneOf(this.#take(layout)) }
    this.#join()
    scaleParts(this.#parts, this.#drawing, this.#factor)
  }

  #join(): void {
    for (const part of PARTS) joinScene(this.#parts[part], this.#drawing.scene, part)
  }

  #draw(chosen: ChosenSteps): void {
    const { scene, layout } = this.#drawing
    this.#join()
    this.#layers?.update(this.#drawing)
    this.#zoom.resize(scene.width)
    this.#places = this.#list.places() ?? placesOnPicture(layout)
    this.#buttons.update(this.#drawing, this.#places)
    // The focus follows only into what was asked for: a page may decline, and change something else later.
    const asked = this.#asked
    const isAnswer =
      asked !== undefined &&
      isSameChoice(asked.chosen, chosen) &&
      !isSameChoice(this.#chosen, chosen)
    this.#show(chosen, isAnswer && asked.moveFocus)
    if (isAnswer) this.#asked = undefined
  }

  /** Follows the steps of the reading list, or back to the picture. */
  #settle(): void {
    const places = this.#list.places()
    if (places === undefined && !this.#places.inList) return
    this.#places = places ?? placesOnPicture(this.#drawing.layout)
    this.#buttons.update(this.#drawing, this.#places)
    this.#list.layDetails(this.#places, this.#chosen.at(-1))
    this.#slots?.update(this.#drawing)
  }

  /** With a modifier a step is chosen beside the others, and the focus stays to choose more. */
  #press(step: string, { ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    const isAdding = ctrlKey || metaKey || shiftKey
    this.#choose(chooseStep(this.#chosen, step, isAdding), !isAdding)
  }

  /** In a controlled map the page is asked, and answers with an update. */
  #choose(chosen: ChosenSteps, moveFocus = true): void {
    if (this.#controlled) this.#asked = { chosen, moveFocus }
    else this.#show(chosen, moveFocus)
    this.events.emit('select', { step: chosen.at(-1) ?? null, steps: chosen })
  }

  #show(chosen: ChosenSteps, moveFocus: boolean): void {
    const before = this.#chosen.at(-1)
    const hadFocus = this.#panel.hasFocus()
    this.#chosen = chosen.filter((step) => this.#places.boxes.has(step))
    const shown = this.#chosen.at(-1)
    this.#panel.show(this.#drawing, shown)
    this.#list.layDetails(this.#places, shown)
    this.#buttons.select(this.#chosen)
    this.#slots?.update(this.#drawing)
    if (shown !== undefined && shown !== before) this.#reveal(shown)
    // A panel that is drawn again, or goes, must not leave the focus nowhere.
    if (!moveFocus && !hadFocus) return
    if (shown !== undefined) {
      this.#panel.focus()
      this.#list.revealDetails(this.#places)
    } else if (before !== undefined) this.#buttons.focus(before)
  }

  #reveal(step: string): void {
    const box = this.#places.boxes.get(step)
    if (box !== undefined && !this.#places.inList) this.#zoom.reveal(box)
  }

  #scale(factor: number): void {
    const isNew = factor !== this.#factor
    this.#factor = factor
    scaleParts(this.#parts, this.#drawing, factor)
    this.#buttons.scale(factor)
    this.#window.update(this.#drawing, factor)
    this.#watched?.update(this.#drawing, factor)
    if (!isNew) return
    this.#slots?.update(this.#drawing)
    this.events.emit('zoom', { scale: factor })
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
