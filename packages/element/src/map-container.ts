const MADE_BY_SERVER = [
  'routebord-frame',
  'routebord-legend',
  'routebord-outline',
  'routebord-table',
]
const LIVE =
  '.routebord-layer, .routebord-drawer, .routebord-window, .routebord-toolbar > *, .routebord-tools > *'

/**
 * The container that the map is drawn in: the one of an earlier drawing or of the server, or a new one. Markup that the
 * server wrote straight into the element is gathered in it, so that the element's other children stay the author's.
 */
export function mapContainer(host: HTMLElement): HTMLElement {
  const found = findContainer(host)
  if (found !== undefined) return found
  const container = host.ownerDocument.createElement('div')
  container.className = 'routebord'
  const written = [...host.children].filter((child) =>
    MADE_BY_SERVER.some((name) => child.classList.contains(name)),
  )
  if (written[0] === undefined) host.append(container)
  else written[0].before(container)
  container.append(...written)
  return container
}

/** Takes away what only a living map adds: a copy of an element has it too, and there it is dead. */
export function removeLiveLayer(host: HTMLElement): void {
  const container = findContainer(host)
  for (const remains of container?.querySelectorAll(LIVE) ?? []) remains.remove()
}

function findContainer(host: HTMLElement): HTMLElement | undefined {
  return host.querySelector<HTMLElement>(':scope > .routebord') ?? undefined
}
