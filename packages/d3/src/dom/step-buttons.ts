import {
  type Box,
  type Direction,
  neighbour,
  noteBox,
  readingOrder,
  type SwimlaneLayout,
} from '@routebord/layout'
import { type Selection, select } from 'd3-selection'
import type { Drawing } from '../html/shell.ts'
import { runsRightToLeft } from './inline-scroll.ts'

/** What the buttons over the cards report. */
export interface StepButtonEvents {
  readonly onSelect: (step: string) => void
  readonly onFocus: (step: string) => void
  readonly onEscape: () => void
}

interface Site {
  readonly step: string
  readonly label: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
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

/** The layer of real buttons over the cards: one tab stop, arrow keys to move, the same for touch and voice. */
export class StepButtons {
  readonly #layer: HTMLElement
  readonly #events: StepButtonEvents
  #drawing: Drawing | undefined
  #factor = 1
  #current: string | undefined
  #selected: string | undefined

  constructor(layer: HTMLElement, events: StepButtonEvents) {
    this.#layer = layer
    this.#events = events
  }

  update(drawing: Drawing): void {
    this.#drawing = drawing
    const sites = sitesOf(drawing)
    if (!sites.some((site) => site.step === this.#current)) this.#current = sites[0]?.step
    this.#buttons()
      .data(sites, (site) => site.step)
      .join('button')
      .attr('type', 'button')
      .attr('data-step', (site) => site.step)
      .text((site) => site.label)
      .on('click', (_event, site) => this.#events.onSelect(site.step))
      .on('keydown', (event: KeyboardEvent, site) => this.#onKey(event, site))
      .on('focus', (_event, site) => {
        this.#current = site.step
        this.#mark()
        this.#events.onFocus(site.step)
      })
      .order()
    this.#mark()
    this.#place()
  }

  scale(factor: number): void {
    this.#factor = factor
    this.#place()
  }

  select(step: string | undefined): void {
    this.#selected = step
    this.#mark()
  }

  focus(step: string): void {
    this.#current = step
    this.#mark()
    this.#buttons()
      .filter((site) => site.step === step)
      .node()
      ?.focus()
  }

  #buttons(): Selection<HTMLButtonElement, Site, HTMLElement, unknown> {
    return select(this.#layer).selectChildren<HTMLButtonElement, Site>('button')
  }

  #place(): void {
    const factor = this.#factor
    this.#buttons().each(function (site) {
      this.style.insetInlineStart = `${site.x * factor}px`
      this.style.top = `${site.y * factor}px`
      this.style.width = `${site.width * factor}px`
      this.style.height = `${site.height * factor}px`
    })
  }

  #mark(): void {
    this.#buttons()
      .attr('tabindex', (site) => (site.step === this.#current ? '0' : '-1'))
      .attr('aria-expanded', (site) => String(site.step === this.#selected))
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
    if (event.key === 'Escape') this.#events.onEscape()
    const direction = directionOf(event.key, runsRightToLeft(this.#layer))
    const isOurs = !event.altKey && !event.ctrlKey && !event.metaKey
    if (isOurs && /^[\p{L}\p{N}]$/u.test(event.key)) this.#goToLetter(event.key, site)
    if (direction === undefined || this.#drawing === undefined || !isOurs) return
    const next = neighbourOf(this.#drawing.layout, site.step, direction)
    event.preventDefault()
    if (next !== undefined) this.focus(next)
  }
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

/** The box of a step on the picture: its card, or the note where nobody saw it. */
export function boxOf(layout: SwimlaneLayout, id: string): Box | undefined {
  const card = layout.cards.find((item) => item.step.id === id)
  if (card !== undefined) return card
  const note = layout.notes.find((item) => item.step.id === id)
  return note && noteBox(note)
}

function sitesOf({ layout, description }: Drawing): readonly Site[] {
  const labels = new Map(
    description.phases.flatMap((phase) =>
      phase.steps.map((step) => [step.step.id, `${step.title}. ${step.who}`] as const),
    ),
  )
  return readingOrder(layout).flatMap(({ id }) => {
    const box = boxOf(layout, id)
    if (box === undefined) return []
    const size = { width: box.right - box.left, height: box.bottom - box.top }
    return [{ step: id, label: labels.get(id) ?? '', x: box.left, y: box.top, ...size }]
  })
}
