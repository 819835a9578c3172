/** Lets links that skip a part of the page move the keyboard alone: the address holds the map, and keeps it. */
export function wireSkipLinks(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links)
    link.addEventListener('click', (event) => {
      const target = document.getElementById(link.hash.slice(1))
      if (target === null) return
      event.preventDefault()
      // Of several tabs the one that is shown takes the keyboard.
      const shown = target
        .closest('[role=tablist]')
        ?.querySelector<HTMLElement>('[aria-selected=true]')
      ;(shown ?? target).focus()
    })
}
