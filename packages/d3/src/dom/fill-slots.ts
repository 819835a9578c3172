import type { DrawnMap } from '../tools/tool.ts'
import { adoptStylesheet } from './adopt-stylesheet.ts'
import { type FillPlace, openPlaces, type PutPlace } from './open-places.ts'
import type { Slots } from './slots.ts'

/** What fills the places of a map. */
export interface SlotFills {
  /** Fills a place on each card, beside its station. */
  readonly badge?: FillPlace | undefined
  /** Fills a place below what the details of the selected step say. */
  readonly details?: FillPlace | undefined
}

const INK = 'var(--routebord-ink,var(--routebord-ink-default))'
const CARD = 'var(--routebord-card,var(--routebord-card-default))'
const LINE = 'var(--routebord-card-line,var(--routebord-card-line-default))'

/** Twice how far below a card's edge the middle of a badge is, in px: on the thread, where no text stands. */
const ON_THREAD = 34
/** The same where threads run down beside the words, and in the reading list: on the edge. */
const ON_EDGE = -8

// A badge lets a press through that is not for it.
const STYLESHEET = `
.routebord-badge{position:absolute;display:flex;gap:4px;align-items:center;justify-content:flex-end;height:24px;margin-top:calc(var(--routebord-badge-depth)/2 - 12px);padding-inline:6px;color:${INK}}
.routebord-badge :where(a,button,input,label,select,summary,[tabindex]){min-width:24px;min-height:24px;pointer-events:auto}
.routebord-badge button{position:static;padding:0 8px;border:1px solid ${LINE};border-radius:12px;background:${CARD};color:inherit;font-size:12px;overflow:visible}
.routebord-host{display:contents}
.routebord-addition:not(:empty,:has(>.routebord-host:empty)){margin-top:12px}
@container routebord (width<480px){.routebord-layer{--routebord-badge-depth:${ON_EDGE}px!important}}
`

/**
 * Makes places in a map for what a page has to add: a badge on each card, and more in the details. A place stays as
 * long as its step does, whatever is drawn anew around it.
 * @example
 * import { fillSlots } from '@routebord/d3'
 * const slots = fillSlots({
 *   badge: (place, step) => {
 *     place.append(step)
 *     return () => place.replaceChildren()
 *   },
 * })
 * typeof slots // → "function"
 */
export function fillSlots({ badge, details }: SlotFills): Slots {
  return (stage) => {
    adoptStylesheet(stage, STYLESHEET)
    const keepBadges = badge && openPlaces('routebord-badge', badge, putBadge)
    const keepDetails = details && openPlaces('routebord-addition', details, putDetails)
    return {
      update: (drawn) => {
        const buttons = stage.querySelectorAll<HTMLElement>('.routebord-layer>button')
        markDepth(stage, drawn)
        const steps = new Map([...buttons].map((button) => [button, button.dataset.step ?? '']))
        keepBadges?.(steps)
        const panel = stage.querySelector<HTMLElement>('.routebord-details')
        const selected = [...buttons].find((button) => button.ariaExpanded === 'true')
        keepDetails?.(new Map(panel && selected ? [[panel, steps.get(selected) ?? '']] : []))
      },
      destroy: () => {
        keepBadges?.(new Map())
        keepDetails?.(new Map())
      },
    }
  }
}

/** Tells the stylesheet how deep badges stand in their cards. */
function markDepth(stage: Element, { layout }: DrawnMap): void {
  const picture = stage.querySelector<SVGSVGElement>('.routebord-body')
  const layer = stage.querySelector<HTMLElement>('.routebord-layer')
  if (picture === null || layer === null) return
  const scale = picture.width.baseVal.value / picture.viewBox.baseVal.width
  const depth = layout.orientation === 'vertical' ? ON_EDGE : ON_THREAD * scale
  layer.style.setProperty('--routebord-badge-depth', `${depth}px`)
}

/** Behind its step, so that the Tab key goes from a step to what stands on it; moved only when the step was. */
const putBadge: PutPlace = (place, button) => {
  if (button.nextSibling !== place) button.after(place)
  for (const name of ['insetInlineStart', 'top', 'width'] as const)
    place.style[name] = button.style[name]
}

const putDetails: PutPlace = (place, panel) => {
  if (panel.lastChild !== place) panel.append(place)
}
