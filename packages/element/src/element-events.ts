import type { SwimlaneEventMap } from '@routebord/d3'
import type { Journey } from '@routebord/schema'
import type { ElementIssue } from './element-issue.ts'
import type { RoutebordSwimlane } from './routebord-swimlane.ts'

/** What the element reports. All events bubble, and leave a shadow root that the element stands in. */
export interface RoutebordEventMap {
  /** The reader chose a step, several, or none; `preventDefault` keeps the selection as it is. */
  readonly 'routebord-select': CustomEvent<SwimlaneEventMap['select']>
  /** The keyboard focus came to a step. */
  readonly 'routebord-focus': CustomEvent<SwimlaneEventMap['focus']>
  /** The pointer came to another step, to the head or the thread of a role, or left them. */
  readonly 'routebord-hover': CustomEvent<SwimlaneEventMap['hover']>
  /** The picture changed its scale. */
  readonly 'routebord-zoom': CustomEvent<SwimlaneEventMap['zoom']>
  /** The picture was scrolled in its box. */
  readonly 'routebord-pan': CustomEvent<SwimlaneEventMap['pan']>
  /** A tool changed how much the map says. */
  readonly 'routebord-detail': CustomEvent<SwimlaneEventMap['detail']>
  /** A tool made a part of the map stand out, or none. */
  readonly 'routebord-emphasize': CustomEvent<SwimlaneEventMap['emphasize']>
  /** A tool looked for a text, and found these steps. */
  readonly 'routebord-search': CustomEvent<SwimlaneEventMap['search']>
  /** A tool laid the map out in rows, to be printed. */
  readonly 'routebord-print': CustomEvent<SwimlaneEventMap['print']>
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
    detail: '{ step: string | null; steps: string[] }',
    description:
      'The reader chose a step, or none; with Ctrl, Cmd or Shift, several. `steps` are all of them, `step` is the one chosen last. `preventDefault()` keeps the selection as it is.',
  },
  'routebord-focus': {
    detail: '{ step: string }',
    description: 'The keyboard focus came to a step.',
  },
  'routebord-hover': {
    detail: '{ step: string | null; role: string | null }',
    description:
      'The pointer came to another step, to the head or the thread of a role, or left them. A finger points at nothing.',
  },
  'routebord-zoom': {
    detail: '{ scale: number }',
    description: 'The picture changed its scale; 1 is its natural size.',
  },
  'routebord-pan': {
    detail: '{ x: number; y: number }',
    description:
      'The picture was scrolled in its box: how far, in px on the screen, from where its lines begin and from its top. Told once a frame at most.',
  },
  'routebord-detail': {
    detail: "{ detail: 'overview' | 'cards' | 'full' }",
    description: 'A tool changed how much the map says.',
  },
  'routebord-emphasize': {
    detail: '{ emphasis: Emphasis | null }',
    description: 'A tool made a part of the map stand out, or none.',
  },
  'routebord-search': {
    detail: '{ text: string; steps: string[] }',
    description: 'A tool looked for a text, and found these steps.',
  },
  'routebord-print': {
    detail: '{ portrait: number; landscape: number }',
    description:
      'The page is about to be printed, and a tool laid the map out in so many rows on a sheet that stands or lies.',
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
