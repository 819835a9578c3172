/** Code with a button that copies it. The button is hidden until a script is there to answer. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (button === null) return
    const text = button.textContent
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(this.querySelector('code')?.textContent ?? '')
      button.textContent = this.dataset.copied ?? text
    })
    this.addEventListener('focusout', () => {
      button.textContent = text
    })
  }
}

customElements.define('copy-code', CopyCode)
