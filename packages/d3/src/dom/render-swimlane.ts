import type { Journey } from '@routebord/schema'
import { type SvgOptions, toSvgString } from '../svg/to-svg-string.ts'
import { adoptStylesheet } from './adopt-stylesheet.ts'
import type { SwimlaneEvents } from './emitter.ts'
import { LiveSwimlane } from './live-swimlane.ts'
import type { SwimlaneOptions } from './swimlane-options.ts'

/** A map in a page. */
export interface SwimlaneHandle {
  /** Draws another journey, or the same with other options: all of them, as none of before is kept. What they leave as it was is not drawn again. */
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
 * that `renderToHtml` wrote into the container is adopted; an empty container is filled. A map that is alive in the container
 * ends: a container has one.
 */
export function renderSwimlane(
  container: Element,
  journey: Journey,
  options: SwimlaneOptions = {},
): SwimlaneHandle {
  alive.get(container)?.destroy()
  adoptStylesheet(container)
  if (!container.classList.contains('routebord')) container.classList.add('routebord')
  const swimlane = new LiveSwimlane(container, journey, options)
  alive.set(container, swimlane)
  return {
    update: (next, nextOptions = {}) => swimlane.update(next, nextOptions),
    destroy: () => {
      // What was drawn since is another's.
      if (alive.get(container) !== swimlane) return
      alive.delete(container)
      swimlane.destroy()
    },
    focus: (step) => swimlane.focus(step),
    fit: () => swimlane.fit(),
    on: swimlane.events.on,
    toSvgString: (svgOptions) => {
      const { sceneOf, layout } = swimlane.drawn()
      return toSvgString(sceneOf(layout), svgOptions)
    },
  }
}

/** The map of each container: two would answer to the same keys. */
const alive = new WeakMap<Element, LiveSwimlane>()
