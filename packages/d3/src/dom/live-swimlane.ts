import type { SwimlaneLayout } from '@routebord/layout'
import type { Span } from '@routebord/layout/window'
import type { Journey } from '@routebord/schema'
import { createDrawer, type Drawer } from '../html/draw-journey.ts'
import type { Drawing, DrawingOptions, SceneOf } from '../html/drawing.ts'
import type { Scene } from '../scene/mark.ts'
import { type ChosenSteps, readChosen } from './chosen-steps.ts'
import { createDetailsPanel, type DetailsPanel } from './details-panel.ts'
import { createEmitter, type SwimlaneEvents } from './emitter.ts'
import { fadeMarks } from './fade-marks.ts'
import type { MountedLayers } from './layers.ts'
import { type MountedTools, mountTools } from './mount-tools.ts'
import { mayMove, moveMarks } from './move-marks.ts'
import { createOverviewWindow, type OverviewWindow } from './overview-window.ts'
import { needsTracks, type ReadingList, watchReadingList } from './reading-list.ts'
import { reportGestures } from './report-gestures.ts'
import type { MountedSlots } from './slots.ts'
import { StepButtons } from './step-buttons.ts'
import { createStepChoice, type StepChoice } from './step-choice.ts'
import { placesOnPicture, type StepPlaces } from './step-places.ts'
import type { SwimlaneOptions } from './swimlane-options.ts'
import {
  joinParts,
  mountParts,
  type SwimlaneParts,
  scaleParts,
  syncTexts,
} from './swimlane-parts.ts'
import { type SpacedMeasure, watchSpacing } from './text-spacing.ts'
import { createToolbar, type Toolbar } from './toolbar.ts'
import type { WatchedWindow } from './windowing.ts'
import { type PictureZoom, zoomPicture } from './zoom-picture.ts'

/** A map in a page with its behaviour: what is drawn, what is selected, and the layer that answers. */
export class LiveSwimlane {
  readonly events: SwimlaneEvents = createEmitter()
  /** Ends with the map, and with it what listens and watches. */
  readonly #life = new AbortController()
  readonly #drawer: Drawer = createDrawer()
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
  #hasTracks: boolean
  #spaced: SpacedMeasure | undefined
  readonly #toolbar: Toolbar
  readonly #tools: MountedTools
  readonly #slots: MountedSlots | undefined
  readonly #layers: MountedLayers | undefined
  #journey: Journey
  #options: SwimlaneOptions
  #drawing: Drawing
  #places: StepPlaces
  #chosen: ChosenSteps = []
  readonly #choice: StepChoice = createStepChoice({
    isControlled: () => this.#options.selected !== undefined,
    chosen: () => this.#chosen,
    show: (chosen, moveFocus) => this.#show(chosen, moveFocus),
    report: (steps) => this.events.emit('select', { step: steps.at(-1) ?? null, steps }),
  })
  #factor = 1
  readonly drawn = (): Drawing => this.#drawing

  constructor(container: Element, journey: Journey, options: SwimlaneOptions) {
    const { signal } = this.#life
    this.#container = container
    this.#journey = journey
    this.#options = options
    this.#span = options.windowing?.guess(container)
    this.#hasTracks = needsTracks(container)
    this.#drawing = this.#drawJourney(options)
    this.#places = placesOnPicture(this.#drawing.layout)
    this.#parts = mountParts(container, this.#drawing)
    this.#layer = container.ownerDocument.createElement('div')
    this.#layer.className = 'routebord-layer'
    this.#parts.canvas.append(this.#layer)
    this.#panel = createDetailsPanel(this.#parts.stage, this.#choice.end)
    this.#window = createOverviewWindow(this.#parts.overview, this.#parts.picture, signal)
    this.#zoom = zoomPicture(this.#parts.picture, signal, (factor) => this.#scale(factor))
    this.#watched =
      this.#span && options.windowing?.watch(this.#parts, this.#span, (span) => this.#moveTo(span))
    this.#list = watchReadingList(container, this.#layer, signal, {
      onMove: () => this.#settle(),
      onPress: this.#choice.press,
    })
    this.#buttons = new StepButtons(this.#layer, {
      onPress: this.#choice.press,
      onFocus: (step, isShown) => {
        // What moves under a pointer that is down would not be pressed.
        if (isShown) this.#reveal(step)
        this.events.emit('focus', { step })
      },
      onEscape: this.#choice.end,
    })
    this.#toolbar = createToolbar(this.#parts.toolbar, this.#parts.picture, signal, this.#zoom)
    reportGestures(container, this.#parts.picture, signal, this.events.emit)
    const host = {
      on: this.events.on,
      emit: this.events.emit,
      drawn: this.drawn,
      picture: this.#parts.picture,
      zoomTo: this.#zoom.scaleTo,
      reveal: (step: string) => this.#reveal(step, this.#list.reveal),
      focus: this.focus,
    }
    this.#tools = mountTools(container, options.tools ?? [], host, () => this.#redraw())
    this.#slots = options.slots?.(this.#parts.stage)
    this.#layers = options.layers?.(this.#parts.body)
    this.#spaced = watchSpacing(this.#layer, signal, this.#redrawSoon)
    this.#draw(readChosen(options.selected, []))
    if (options.scale !== undefined) this.#zoom.scaleTo(options.scale)
  }

  update(journey: Journey, options: SwimlaneOptions): void {
    this.#journey = journey
    this.#options = { ...options, windowing: this.#options.windowing }
    this.#redraw()
  }

  /** Draws what the page gave, through the views of the tools. */
  #redraw(): void {
    const before = this.#drawing
    const selected = this.#chosen
    const drawing = this.#drawJourney(this.#tools.look(this.#options))
    const chosen = readChosen(this.#options.selected, this.#chosen)
    if (drawing === before) this.#choice.answer(chosen)
    else {
      this.#drawing = drawing
      syncTexts(this.#container, drawing, before)
      const gone = this.#draw(chosen)
      if (mayMove(this.#container, drawing)) {
        moveMarks(this.#parts, before, drawing)
        fadeMarks(this.#layer, gone, before, drawing, this.#factor)
      }
    }
    this.#tools.update()
    this.#choice.reportGone(selected, this.#places)
  }

  /** Draws anew where sizes were told: what is told of its size must not change it at once. */
  readonly #redrawSoon = (): number =>
    requestAnimationFrame(() => this.#layer.isConnected && this.#redraw())

  readonly focus = (step: string): void => {
    if (!this.#places.boxes.has(step)) return
    this.#reveal(step)
    this.#buttons.focus(step)
  }

  readonly fit = (): void => this.#zoom.fit()

  destroy(): void {
    this.#life.abort()
    this.#panel.show(this.#drawing, undefined)
    for (const part of [this.#watched, this.#tools, this.#slots, this.#layers]) part?.destroy()
    this.#layer.remove()
    this.events.clear()
    scaleParts(this.#parts, this.#drawing, 1)
  }

  #drawJourney(options: DrawingOptions): Drawing {
    const share = { draw: this.#drawScene, span: this.#span, hasTracks: this.#hasTracks }
    const measureText = this.#spaced?.(options.measureText) ?? options.measureText
    return this.#drawer(this.#journey, { ...options, measureText }, share)
  }

  readonly #drawScene = (layout: SwimlaneLayout, sceneOf: SceneOf): Scene =>
    (this.#span && this.#options.windowing?.draw(layout, sceneOf, this.#span)) ?? sceneOf(layout)

  /** Draws another part of a long map. */
  #moveTo(span: Span | undefined): void {
    this.#span = span
    const { sceneOf, layout } = this.#drawing
    this.#drawing = { ...this.#drawing, scene: this.#drawScene(layout, sceneOf) }
    joinParts(this.#parts, this.#drawing)
    scaleParts(this.#parts, this.#drawing, this.#factor)
  }

  /** Draws, and returns what went from the picture. */
  #draw(chosen: ChosenSteps): readonly Element[] {
    const { scene, layout, language } = this.#drawing
    this.#toolbar(language.interface)
    const gone = joinParts(this.#parts, this.#drawing)
    this.#layers?.update(this.#drawing)
    this.#zoom.resize(scene.width)
    this.#places = this.#list.places() ?? placesOnPicture(layout)
    this.#buttons.update(this.#drawing, this.#places)
    this.#choice.answer(chosen)
    return gone
  }

  /** Follows the steps of the reading list, or back to the picture. */
  #settle(): void {
    const places = this.#list.places()
    if (places === undefined && !this.#places.inList) return
    if (places !== undefined && !this.#hasTracks) {
      this.#hasTracks = true
      this.#redrawSoon()
    }
    this.#places = places ?? placesOnPicture(this.#drawing.layout)
    this.#buttons.update(this.#drawing, this.#places)
    this.#list.layDetails(this.#places, this.#chosen.at(-1))
    this.#slots?.update(this.#drawing)
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

  /** Brings a step of the picture into sight, and one of the list by a way of its own; then the tab key leads to it. */
  #reveal(step: string, inList?: (step: string) => void): void {
    this.#buttons.stopAt(step)
    const box = this.#places.boxes.get(step)
    if (this.#places.inList) inList?.(step)
    else if (box !== undefined) this.#zoom.reveal(box)
  }

  #scale(factor: number): void {
    const isNew = factor !== this.#factor
    this.#factor = factor
    scaleParts(this.#parts, this.#drawing, factor)
    this.#buttons.scale(factor)
    this.#window(this.#drawing, factor)
    this.#watched?.update(this.#drawing, factor)
    if (!isNew) return
    this.#slots?.update(this.#drawing)
    this.events.emit('zoom', { scale: factor })
  }
}
