import type { DrawingOptions } from '../html/drawing.ts'
import { element } from '../html/element-tree.ts'
import type { MountedTool, Tool, ToolHost, ToolView } from '../tools/tool.ts'
import { createElement } from './create-element.ts'

/** The tools of a map, each with the view it gave. */
export interface MountedTools {
  /** Returns the options of a page with what the tools change about the drawing: a level where the page says none, overlays all. */
  readonly look: (options: DrawingOptions) => DrawingOptions
  readonly update: () => void
  readonly destroy: () => void
}

/** Mounts tools side by side; a view that one gives is told to the map, which draws itself anew. */
export function mountTools(
  frame: Element,
  tools: readonly Tool[],
  host: Omit<ToolHost, 'show'>,
  onView: () => void,
): MountedTools {
  const views = new Map<Tool, ToolView>()
  const mounted: MountedTool[] = []
  const row =
    frame.querySelector('.routebord-tools') ??
    createElement(element('div', { class: 'routebord-tools' }), frame)
  // Markup may have a row of a map with tools, or none for one that has them.
  if (tools.length === 0) row.remove()
  else if (row.parentElement === null) frame.querySelector('.routebord-bar')?.after(row)
  const makePlace = (): HTMLElement =>
    createElement(element('div', { class: 'routebord-tool' }), frame) as HTMLElement
  let place: HTMLElement | undefined
  for (const [index, tool] of tools.entries()) {
    if (!place || !tool.isButton || !tools[index - 1]?.isButton) place = makePlace()
    row.append(place)
    const show = (view: ToolView): void => {
      views.set(tool, view)
      onView()
    }
    mounted.push(tool.mount(place, { ...host, show }))
  }
  return {
    look: (options) => {
      const detail = [...views.values()].findLast((view) => view.detail !== undefined)?.detail
      const own = [...views.values()].flatMap(({ overlays = [] }) => overlays)
      return {
        ...options,
        // What the page says holds: a tool asks it by an event.
        detail: options.detail ?? detail,
        overlays: [...(options.overlays ?? []), ...own],
      }
    },
    update: () => {
      for (const tool of mounted) tool.update()
    },
    destroy: () => {
      for (const tool of mounted) tool.destroy()
      row.replaceChildren()
    },
  }
}
