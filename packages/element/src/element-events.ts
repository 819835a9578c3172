import type { Journey } from '@routebord/schema'
import type { ElementIssue } from './element-issue.ts'
import type { RoutebordSwimlane } from './routebord-swimlane.ts'

/** What the element reports. All events bubble, and leave a shadow root that the element stands in. */
export interface RoutebordEventMap {
  /** The reader chose a step, or none; `preventDefault` keeps the selection as it is. */
  readonly 'routebord-select': CustomEvent<{ readonly step: string | null }>
  /** The keyboard focus came to a step. */
  readonly 'routebord-focus': CustomEvent<{ readonly step: string }>
  /** The data is no journey, or did not arrive. */
  readonly 'routebord-error': CustomEvent<{ readonly issues: readonly ElementIssue[] }>
  /** A journey is drawn and answers. */
  readonly 'routebord-ready': CustomEvent<{ readonly journey: Journey }>
}

/** An event of the element, in words. */
export interface ElementEvent {
  /** The type of `event.detail`. */
  readonly detail: string
  readonly description: string
}

/** The same for tables and tools: what each event carries, and when it comes. */
export const ELEMENT_EVENTS: Readonly<Record<keyof RoutebordEventMap, ElementEvent>> = {
  'routebord-select': {
    detail: '{ step: string | null }',
    description:
      'The reader chose a step, or none. `preventDefault()` keeps the selection as it is.',
  },
  'routebord-focus': {
    detail: '{ step: string }',
    description: 'The keyboard focus came to a step.',
  },
  'routebord-error': {
    detail: '{ issues: ElementIssue[] }',
    description: 'The data is no journey, or did not arrive. Each issue says what and where.',
  },
  'routebord-ready': {
    detail: '{ journey: Journey }',
    description: 'A journey is drawn and answers; also when another one takes its place.',
  },
}

/** Sends an event of the element; returns false if a listener prevented what follows. */
export function sendEvent<T extends keyof RoutebordEventMap>(
  host: HTMLElement,
  type: T,
  detail: RoutebordEventMap[T]['detail'],
): boolean {
  const cancelable = type === 'routebord-select'
  return host.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
  )
}

declare global {
  interface HTMLElementTagNameMap {
    'routebord-swimlane': RoutebordSwimlane
  }
  interface GlobalEventHandlersEventMap extends RoutebordEventMap {}
}
