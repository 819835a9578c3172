/** Code with a button that copies it. The button keeps its room and stays out of sight until then. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (button === null) return
    const text = button.textContent
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
