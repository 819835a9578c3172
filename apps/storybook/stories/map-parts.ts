/** Returns the button of a step, which lies over its card. */
export function stepButton(canvas: HTMLElement, step: string): HTMLElement {
  const button = canvas.querySelector<HTMLElement>(`.routebord-layer button[data-step="${step}"]`)
  if (button === null) throw new Error(`no button for step ${step}`)
  return button
}

/** Returns the open details of a step, or null. */
export function details(canvas: HTMLElement): HTMLElement | null {
  return canvas.querySelector('aside.routebord-details')
}

/** Returns the picture of a map: heads, body, and nothing of the layer that answers. */
export function pictureMarkup(container: Element): string {
  const parts = container.querySelectorAll('.routebord-canvas > svg')
  if (parts.length === 0) throw new Error('no picture is drawn')
  return [...parts].map((part) => part.outerHTML).join('\n')
}

/** Returns the ids of the roles, from the top lane down. */
export function laneOrder(container: Element): readonly string[] {
  const heads = container.querySelectorAll<SVGElement>('.routebord-heads [data-key^="head:"]')
  return [...heads].map((head) => head.dataset.key?.slice('head:'.length) ?? '')
}
