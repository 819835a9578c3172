import { type FoundPage, findPages } from './find-pages.ts'

/** The search of the site: a button that opens a dialog. The index is fetched once somebody types. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog')
    const input = this.querySelector('input')
    if (dialog === null || input === null) return
    this.querySelector('.open-search')?.addEventListener('click', () => dialog.showModal())
    this.querySelector('.close-search')?.addEventListener('click', () => dialog.close())
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.querySelector('ol')?.querySelector('a')?.click()
    })
    input.addEventListener('input', () => void this.#search(input))
    // A click beside the dialog lands on its backdrop, which is the dialog itself.
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (!dialog.open) dialog.showModal()
    })
  }

  async #search(input: HTMLInputElement): Promise<void> {
    const words = input.value.trim()
    const pages = await findPages(this.dataset.bundle ?? '', words).catch(() => undefined)
    // By now somebody may have typed on.
    if (words !== input.value.trim()) return
    this.querySelector('ol')?.replaceChildren(...(pages ?? []).map(entryOf))
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = this.#say(words, pages) ?? ''
  }

  #say(words: string, pages: readonly FoundPage[] | undefined): string | undefined {
    if (pages === undefined) return this.dataset.fails
    return pages.length > 0 || words === '' ? '' : this.dataset.none
  }
}

function entryOf({ url, title, excerpt }: FoundPage): HTMLLIElement {
  const link = document.createElement('a')
  link.href = url
  link.textContent = title
  const text = document.createElement('p')
  text.textContent = excerpt
  const entry = document.createElement('li')
  entry.append(link, text)
  return entry
}

customElements.define('site-search', SiteSearch)
