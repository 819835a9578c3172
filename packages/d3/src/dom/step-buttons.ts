import { type Direction, neighbour, readingOrder, type SwimlaneLayout } from '@routebord/layout'
import { select } from 'd3-selection'
import type { Drawing } from '../html/shell.ts'

/** What the buttons over the cards report. */
export interface StepButtonEvents {
  readonly onSelect: (step: string) => void
  readonly onFocus: (step: string) => void
  readonly onEscape: () => void
}

/** The layer of real buttons over the cards: one tab stop, arrow keys to move, the same for touch and voice. */
export interface StepButtons {
  readonly update: (drawing: Drawing) => void
  readonly scale: (factor: number) => void
  readonly select: (step: string | undefined) => void
  readonly focus: (step: string) => void
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

/** Creates the layer in a container of its own. */
export function createStepButtons(layer: HTMLElement, events: StepButtonEvents): StepButtons {
  let drawing: Drawing | undefined
  let factor = 1
  let current: string | undefined
  let selected: string | undefined
  const buttons = () => select(layer).selectChildren<HTMLButtonElement, Site>('button')

  const place = (): void => {
    buttons().each(function (site) {
      this.style.left = `${site.x * factor}px`
      this.style.top = `${site.y * factor}px`
      this.style.width = `${site.width * factor}px`
      this.style.height = `${site.height * factor}px`
    })
  }
  const mark = (): void => {
    buttons()
      .attr('tabindex', (site) => (site.step === current ? '0' : '-1'))
      .attr('aria-expanded', (site) => String(site.step === selected))
  }
  const focus = (step: string): void => {
    current = step
    mark()
    buttons()
      .filter((site) => site.step === step)
      .node()
      ?.focus()
  }
  const onKey = (event: KeyboardEvent, site: Site): void => {
    if (event.key === 'Escape') events.onEscape()
    const direction = DIRECTIONS[event.key]
    if (
      direction === undefined ||
      drawing === undefined ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey
    )
      return
    const next = neighbourOf(drawing.layout, site.step, direction)
    event.preventDefault()
    if (next !== undefined) focus(next)
  }

  return {
    update: (next) => {
      drawing = next
      const sites = sitesOf(next)
      if (!sites.some((site) => site.step === current)) current = sites[0]?.step
      buttons()
        .data(sites, (site) => site.step)
        .join('button')
        .attr('type', 'button')
        .attr('data-step', (site) => site.step)
        .text((site) => site.label)
        .on('click', (_event, site) => events.onSelect(site.step))
        .on('keydown', onKey)
        .on('focus', (_event, site) => {
          current = site.step
          mark()
          events.onFocus(site.step)
        })
        .order()
      mark()
      place()
    },
    scale: (next) => {
      factor = next
      place()
    },
    select: (step) => {
      selected = step
      mark()
    },
    focus,
  }
}

function neighbourOf(layout: SwimlaneLayout, id: string, direction: Direction): string | undefined {
  const step = [...layout.cards, ...layout.notes].find((site) => site.step.id === id)?.step
  return step && neighbour(layout, step, direction)?.id
}

function sitesOf({ layout, description }: Drawing): readonly Site[] {
  const labels = new Map(
    description.phases.flatMap((phase) =>
      phase.steps.map((step) => [step.step.id, `${step.title}. ${step.who}`] as const),
    ),
  )
  const boxes = new Map<string, Omit<Site, 'step' | 'label'>>()
  for (const card of layout.cards)
    boxes.set(card.step.id, {
      x: card.left,
      y: card.top,
      width: card.right - card.left,
      height: card.bottom - card.top,
    })
  for (const note of layout.notes)
    boxes.set(note.step.id, {
      x: note.left,
      y: note.rail - 30,
      width: note.right - note.left,
      height: 76,
    })
  return readingOrder(layout).flatMap(({ id }) => {
    const box = boxes.get(id)
    return box === undefined ? [] : [{ step: id, label: labels.get(id) ?? '', ...box }]
  })
}
