import { type Direction, neighbour, type SwimlaneLayout } from '@routebord/layout'
import { type Selection, select } from 'd3-selection'
import type { Drawing } from '../html/drawing.ts'
import { round } from '../scene/path-data.ts'
import type { ChosenSteps } from './chosen-steps.ts'
import { writeAttribute } from './create-element.ts'
import { runsRightToLeft } from './inline-scroll.ts'
import type { StepPlaces } from './step-places.ts'

/** What the buttons over the cards report. */
export interface StepButtonEvents {
  readonly onPress: (step: string, event: MouseEvent) => void
  /** @param isShown Whether the focus is shown: it came by a key, or from the page. */
  readonly onFocus: (step: string, isShown: boolean) => void
  /** Returns whether there was something to end. */
  readonly onEscape: () => boolean
}

interface Site {
  readonly step: string
  readonly label: string
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** With Shift the arrows go far: along the journey by phases, across it to where roles part. */
const FAR: Readonly<Record<string, Direction>> = {
  right: 'next-phase',
  left: 'previous-phase',
  down: 'next-fork',
  up: 'previous-fork',
}
const FAR_DOWN: typeof FAR = {
  down: 'next-phase',
  up: 'previous-phase',
  right: 'next-fork',
  left: 'previous-fork',
}

/** The layer of real buttons over the cards: one tab stop, arrow keys to move, the same for touch and voice. */
export class StepButtons {
  readonly #layer: HTMLElement
  readonly #events: StepButtonEvents
  #drawing: Drawing | undefined
  #places: StepPlaces | undefined
  #factor = 1
  #current: string | undefined
  #chosen: ChosenSteps = []

  constructor(layer: HTMLElement, events: StepButtonEvents) {
    this.#layer = layer
    this.#events = events
  }

  update(drawing: Drawing, places: StepPlaces): void {
    this.#drawing = drawing
    const [focused] = this.#buttons().filter(':focus')
    const sites = sitesOf(drawing, places)
    if (!sites.some((site) => site.step === this.#current)) this.#current = sites[0]?.step
    this.#buttons()
      .data(sites, (site) => site.step)
      .join((enter) =>
        enter
          .append('button')
          .attr('type', 'button')
          .attr('data-step', (site) => site.step),
      )
      .each(function ({ label }) {
        if (this.textContent !== label) this.textContent = label
      })
      .on('click', (event: MouseEvent, site) => this.#events.onPress(site.step, event))
      .on('keydown', (event: KeyboardEvent, site) => this.#onKey(event, site))
      .on('focus', (event: FocusEvent, { step }) => {
        this.stopAt(step)
        this.#events.onFocus(step, (event.target as Element).matches(':focus-visible'))
      })
      .order()
    this.#mark()
    this.place(places)
    // A button that is gone has no focus, nor one that was put elsewhere among the others.
    if (focused?.matches(':focus') === false && this.#current) this.focus(this.#current)
  }

  /** Lays the buttons over the steps. */
  place(places: StepPlaces): void {
    this.#places = places
    const factor = places.inList ? 1 : this.#factor
    this.#buttons().each(function ({ step }) {
      const box = places.boxes.get(step)
      if (box === undefined) return
      const { left, right, top, bottom } = box
      writeLength(this, 'inset-inline-start', left * factor)
      writeLength(this, 'top', top * factor)
      writeLength(this, 'width', (right - left) * factor)
      writeLength(this, 'height', (bottom - top) * factor)
    })
  }

  scale(factor: number): void {
    this.#factor = factor
    if (this.#places !== undefined) this.place(this.#places)
  }

  select(chosen: ChosenSteps): void {
    this.#chosen = chosen
    this.#mark()
  }

  /** Lets the tab key lead to a step. */
  stopAt(step: string): void {
    if (step === this.#current || !this.#places?.boxes.has(step)) return
    this.#current = step
    this.#mark()
  }

  /** Moves the focus to a step; from one that is gone to where the tab key leads. */
  focus(step: string): void {
    this.stopAt(step)
    this.#buttons()
      .filter((site) => site.step === this.#current)
      .node()
      ?.focus()
  }

  #buttons(): Selection<HTMLButtonElement, Site, HTMLElement, unknown> {
    return select(this.#layer).selectChildren<HTMLButtonElement, Site>('button')
  }

  #mark(): void {
    const [current, chosen] = [this.#current, this.#chosen]
    // Only what differs is written: a long map has a thousand buttons.
    this.#buttons().each(function ({ step }) {
      writeAttribute(this, 'tabindex', step === current ? '0' : '-1')
      writeAttribute(this, 'aria-expanded', String(step === chosen.at(-1)))
      // Only one step shows its details: which others are chosen with it must be said as well.
      writeAttribute(this, 'aria-pressed', chosen.length > 1 ? String(chosen.includes(step)) : null)
    })
  }

  /** A letter goes to the next step in reading order whose title begins with it, as in any list. */
  #goToLetter(letter: string, site: Site): void {
    const sites = this.#buttons().data()
    const at = sites.indexOf(site) + 1
    const wanted = letter.toLocaleLowerCase()
    const next = [...sites.slice(at), ...sites.slice(0, at)].find(({ label }) =>
      label.toLocaleLowerCase().startsWith(wanted),
    )
    if (next !== undefined) this.focus(next.step)
  }

  #onKey(event: KeyboardEvent, site: Site): void {
    // A dialog around the map stays open.
    if (event.key === 'Escape' && this.#events.onEscape()) event.preventDefault()
    pressWithModifier(event)
    const near = directionOf(event.key, runsRightToLeft(this.#layer))
    const far = this.#drawing?.layout.orientation === 'vertical' ? FAR_DOWN : FAR
    const direction = near && ((event.shiftKey && far[near]) || near)
    const isOurs = !event.altKey && !event.ctrlKey && !event.metaKey
    if (isOurs && /^[\p{L}\p{N}]$/u.test(event.key)) this.#goToLetter(event.key, site)
    if (direction === undefined || !isOurs) return
    const next = this.#stepTowards(direction, site.step)
    event.preventDefault()
    if (next !== undefined) this.focus(next)
  }

  #stepTowards(direction: Direction, step: string): string | undefined {
    if (this.#places?.inList !== true || direction.includes('-'))
      return this.#drawing && neighbourOf(this.#drawing.layout, step, direction)
    // In a list there are two ways to go.
    const order = [...this.#places.boxes.keys()]
    if (direction === 'first') return order[0]
    if (direction === 'last') return order.at(-1)
    const isBack = ['left', 'up', 'previous'].includes(direction)
    return order[order.indexOf(step) + (isBack ? -1 : 1)]
  }
}

/** Writes a length in px into a style, where it is another. */
function writeLength({ style }: HTMLElement, name: string, length: number): void {
  const value = `${round(length)}px`
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
}

/** Presses a button by the key alone: Firefox forgets in the click that a key makes which others are held. */
function pressWithModifier(event: KeyboardEvent): void {
  const { ctrlKey, metaKey, shiftKey } = event
  if (![' ', 'Enter'].includes(event.key) || !(ctrlKey || metaKey || shiftKey)) return
  event.preventDefault()
  const click = new MouseEvent('click', { bubbles: true, ctrlKey, metaKey, shiftKey })
  if (!event.repeat) event.target?.dispatchEvent(click)
}

/** On a mirrored map the arrows stay what they look like. */
function directionOf(key: string, isMirrored: boolean): Direction | undefined {
  const direction = DIRECTIONS[key]
  if (!isMirrored || (direction !== 'left' && direction !== 'right')) return direction
  return direction === 'left' ? 'right' : 'left'
}

function neighbourOf(layout: SwimlaneLayout, id: string, direction: Direction): string | undefined {
  const step = [...layout.cards, ...layout.notes].find((site) => site.step.id === id)?.step
  return step && neighbour(layout, step, direction)?.id
}

function sitesOf({ description }: Drawing, { boxes }: StepPlaces): readonly Site[] {
  const labels = new Map(
    description.phases.flatMap((phase) =>
      phase.steps.map((step) => [step.step.id, `${step.title}. ${step.who}`] as const),
    ),
  )
  return [...boxes.keys()].map((step) => ({ step, label: labels.get(step) ?? '' }))
}
