/** What Starlight keeps the choice under, so that it holds on every page of the site. */
const KEY = 'starlight-theme'

/** The choice between light, dark, and what the system says. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')
    if (select === null) return
    select.value = localStorage.getItem(KEY) ?? ''
    select.addEventListener('change', () => {
      localStorage.setItem(KEY, select.value)
      // Without a choice the stylesheet follows the system.
      if (select.value === '') delete document.documentElement.dataset.theme
      else document.documentElement.dataset.theme = select.value
    })
  }
}

customElements.define('theme-choice', ThemeChoice)
