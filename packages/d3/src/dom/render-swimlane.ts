import type { Journey } from '@routebord/schema'
import { type SvgOptions, toSvgString } from '../svg/to-svg-string.ts'
import { adoptStylesheet } from './adopt-stylesheet.ts'
import type { SwimlaneEvents } from './emitter.ts'
import { LiveSwimlane } from './live-swimlane.ts'
import type { SwimlaneOptions } from './swimlane-options.ts'

/** A map in a page. */
export interface SwimlaneHandle {
  /** Draws another journey, or the same with other options, and keeps what did not change. */
  readonly update: (journey: Journey, options?: SwimlaneOptions) => void
  /** Removes the interactive layer and every listener; the picture and the outline stay as they are. */
  readonly destroy: () => void
  /** Moves the keyboard focus to a step and scrolls it into sight. */
  readonly focus: (step: string) => void
  /** Shows the whole journey. */
  readonly fit: () => void
  /** Listens to an event; returns a function that stops listening. */
  readonly on: SwimlaneEvents['on']
  /** Writes the picture as a standalone SVG document. */
  readonly toSvgString: (options?: SvgOptions) => string
}

/**
 * Draws a journey in a container and brings it alive: hover, keyboard, selection with details, pan and zoom. Markup
 * that `renderToHtml` wrote into the container is adopted; an empty container is filled.
 */
export function renderSwimlane(
  container: Element,
  journey: Journey,
  options: SwimlaneOptions = {},
): SwimlaneHandle {
  adoptStylesheet(container)
  if (!container.classList.contains('routebord')) container.classList.add('routebord')
  const swimlane = new LiveSwimlane(container, journey, options)
  return {
    update: (next, nextOptions = {}) => swimlane.update(next, nextOptions),
    destroy: () => swimlane.destroy(),
    focus: (step) => swimlane.focus(step),
    fit: () => swimlane.fit(),
    on: swimlane.events.on,
    toSvgString: (svgOptions) => {
      const { sceneOf, layout } = swimlane.drawn()
      return toSvgString(sceneOf(layout), svgOptions)
    },
  }
}
