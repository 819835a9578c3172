import { find } from './element.ts'
import type { JourneyText, TextUpdate } from './journey-text.ts'
import { changeBetween } from './text-change.ts'
import type { EditorSetup, TextPlace, TextSelection, TextSurface } from './text-surface.ts'

/** The text in the plain field that stands on the page from the start. */
export class PlainEditor implements TextSurface {
  readonly #field: HTMLTextAreaElement
  readonly #journeyText: JourneyText

  constructor({ host, journeyText }: Pick<EditorSetup, 'host' | 'journeyText'>) {
    this.#field = find(host, 'textarea', HTMLTextAreaElement)
    this.#journeyText = journeyText
    if (this.#field.value !== journeyText.text) this.#field.value = journeyText.text
    this.#field.setSelectionRange(0, 0)
    this.#field.addEventListener('input', (event) => this.#take(event))
    journeyText.listen((update) => this.#follow(update))
  }

  get selection(): TextSelection {
    const { selectionStart: from, selectionEnd: to, selectionDirection } = this.#field
    return selectionDirection === 'backward'
      ? { anchor: to, head: from }
      : { anchor: from, head: to }
  }

  get scrollTop(): number {
    return this.#field.scrollTop
  }

  get hasFocus(): boolean {
    return this.#field.matches(':focus')
  }

  /** A field knows no marks; the issues are listed below it. */
  mark(): void {}

  goTo({ line, column }: TextPlace): void {
    const before = this.#journeyText.text.split('\n').slice(0, line - 1)
    const at = before.reduce((length, { length: more }) => length + more + 1, 0) + column - 1
    this.#field.setSelectionRange(at, at)
    this.#field.focus()
  }

  #take(event: Event): void {
    const change = changeBetween(this.#journeyText.text, this.#field.value)
    const kind = event instanceof InputEvent ? event.inputType : ''
    const isTyped = /^(insert(Text|CompositionText|LineBreak)|deleteContent)/.test(kind)
    if (change) this.#journeyText.change([change], { by: this, isTyped })
  }

  #follow({ changes, by }: TextUpdate): void {
    if (by === this || !this.#field.isConnected) return
    let shift = 0
    for (const { from, to, insert } of changes) {
      this.#field.setRangeText(insert, from + shift, to + shift, 'end')
      shift += insert.length - (to - from)
    }
  }
}
