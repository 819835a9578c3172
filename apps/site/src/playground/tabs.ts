/** Brings a list of tabs alive: one panel at a time, arrow keys, Home and End; calls back with the panel shown. */
export function wireTabs(list: Element, onShow: (panel: string) => void = () => undefined): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const show = (tab: HTMLElement): void => {
    for (const other of tabs) {
      const isShown = other === tab
      other.ariaSelected = String(isShown)
      other.tabIndex = isShown ? 0 : -1
      panelOf(other)?.toggleAttribute('hidden', !isShown)
    }
    onShow(tab.getAttribute('aria-controls') ?? '')
  }
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener('click', () => show(tab))
    tab.addEventListener('keydown', (event) => {
      const to = { ArrowLeft: i - 1, ArrowRight: i + 1, Home: 0, End: -1 }[event.key]
      const next = to === undefined ? undefined : tabs.at(to % tabs.length)
      if (next === undefined) return
      event.preventDefault()
      next.focus()
      show(next)
    })
  }
}

function panelOf(tab: Element): Element | null {
  return document.getElementById(tab.getAttribute('aria-controls') ?? '')
}
