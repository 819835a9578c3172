import type { Box } from '@routebord/layout'
import { inlineOffset, runsRightToLeft } from './inline-scroll.ts'
import { observeSizes } from './observe-sizes.ts'
import type { StepPlaces } from './step-places.ts'

/** What the reading list reports. */
export interface ReadingListEvents {
  /** It took the place of the picture, gave it back, or its steps lie elsewhere now. */
  readonly onMove: () => void
  readonly onPress: (step: string, event: MouseEvent) => void
}

/** The reading list that stands in for the picture where its container is narrow. */
export interface ReadingList {
  /** Where its steps lie; undefined while the picture is there. */
  readonly places: () => StepPlaces | undefined
  /** Scrolls the page to a step: the list has no box of its own to scroll. */
  readonly reveal: (step: string) => void
  /** Lays the details over the step they tell about; the stylesheet heeds that in the list alone. */
  readonly layDetails: (places: StepPlaces, step: string | undefined) => void
  /** Scrolls the page no further than it takes to show them; beside the picture they are in sight. */
  readonly revealDetails: (places: StepPlaces) => void
}

/** Width in px from which a container has room for the picture, as the stylesheet has it. */
const ROOM = 480

/**
 * Tells whether the outline needs the threads beside it at once: a page that has the picture need not carry them until its
 * container gets narrow. Markup of a server has them, and keeps them.
 */
export function needsTracks(container: Element): boolean {
  return container.clientWidth < ROOM || container.querySelector('.routebord-rails') !== null
}

/**
 * Watches which form a map has; the stylesheet decides it. In the list a press anywhere on a step counts, but not one
 * that marks words. The layer is what places are measured from.
 */
export function watchReadingList(
  container: Element,
  layer: Element,
  signal: AbortSignal,
  events: ReadingListEvents,
): ReadingList {
  const list = container.querySelector('.routebord-outline')
  const stage = container.querySelector('.routebord-stage')
  // In the list the stage has no box of its own.
  const isThere = (): boolean => stage?.clientWidth === 0 && list !== null && list.clientWidth > 0
  const drawer = (): HTMLElement | null => container.querySelector('.routebord-drawer')
  const onClick = (event: Event): void => {
    const step = (event.target as Element).closest('[data-step]')
    const isMarking = container.ownerDocument.getSelection()?.isCollapsed === false
    if (step && !isMarking && isThere())
      events.onPress(step.getAttribute('data-step') ?? '', event as MouseEvent)
  }
  if (list !== null) observeSizes([list], signal, events.onMove)
  list?.addEventListener('click', onClick, { signal })
  return {
    places: () => {
      if (!isThere()) return undefined
      const steps = [...container.querySelectorAll('.routebord-step')]
      const boxes = steps.map(
        (step) =>
          [
            step.getAttribute('data-step') ?? '',
            boxIn(layer, step.lastElementChild ?? step),
          ] as const,
      )
      return { boxes: new Map(boxes), inList: true }
    },
    reveal: (step) => {
      list?.querySelector(`[data-step="${CSS.escape(step)}"]>:last-child`)?.scrollIntoView()
    },
    layDetails: ({ boxes }, step = '') => {
      const [details, box] = [drawer(), boxes.get(step)]
      if (details && box !== undefined) layOver(details, box, layer.clientHeight)
    },
    revealDetails: ({ inList }) => {
      if (inList) drawer()?.scrollIntoView({ block: 'nearest' })
    },
  }
}

/** Past the middle of the list the details reach up, so that they end where the list does. */
function layOver({ style }: HTMLElement, { left, top, bottom }: Box, height: number): void {
  const block = top + bottom > height ? `auto ${height - bottom}px` : `${top}px auto`
  style.setProperty('--routebord-details-block', block)
  style.setProperty('--routebord-details-start', `${left}px`)
}

function boxIn(layer: Element, text: Element): Box {
  const { top } = layer.getBoundingClientRect()
  const box = text.getBoundingClientRect()
  const [from, to] = runsRightToLeft(layer) ? [box.right, box.left] : [box.left, box.right]
  return {
    left: inlineOffset(layer, from),
    right: inlineOffset(layer, to),
    top: box.top - top,
    bottom: box.bottom - top,
  }
}
