import type { Explain } from '../texts/format/explain.ts'
import { explainLanguage } from './explain-language.ts'
import type { JsonEditor } from './json-editor.ts'
import { PlainEditor } from './plain-editor.ts'
import type { EditorSetup, MarkedIssues, TextPlace, TextSurface } from './text-surface.ts'

/** The editor of the map's text: a plain field at once, and one that colours, completes and marks when it is needed. */
export class TextEditor {
  readonly #setup: EditorSetup
  readonly #plain: PlainEditor
  #better: JsonEditor | undefined
  #coming: Promise<void> | undefined
  #marked: MarkedIssues = { issues: [], severity: 'warning' }
  /** While an input method puts a word together it holds on to the field. */
  #isComposing = false

  constructor(setup: EditorSetup) {
    this.#setup = setup
    this.#plain = new PlainEditor(setup)
    const { host } = setup
    host.addEventListener('compositionstart', () => {
      this.#isComposing = true
    })
    host.addEventListener('compositionend', () => {
      this.#isComposing = false
    })
  }

  /** Fetches the better editor, so that it is there when it is needed. */
  prepare(): void {
    void this.#load().catch(() => undefined)
  }

  /** Brings the better editor to the page; where it cannot be fetched, the plain field stays. */
  improve(): Promise<void> {
    this.#coming ??= this.#improve().catch(() => {
      this.#coming = undefined
    })
    return this.#coming
  }

  mark(marked: MarkedIssues): void {
    this.#marked = marked
    this.#surface.mark(marked)
  }

  goTo(place: TextPlace): void {
    this.#surface.goTo(place)
  }

  get #surface(): TextSurface {
    return this.#better ?? this.#plain
  }

  async #improve(): Promise<void> {
    const [{ JsonEditor }, explain] = await this.#load()
    const { host } = this.#setup
    if (this.#isComposing)
      await new Promise((resolve) => {
        host.addEventListener('compositionend', resolve, { once: true })
      })
    const { selection, scrollTop, hasFocus } = this.#plain
    this.#better = new JsonEditor(this.#setup, explain)
    this.#better.mark(this.#marked)
    this.#better.takeOver({ selection, scrollTop, hasFocus })
    host.querySelector('textarea')?.remove()
  }

  /** The editor, and what explains fields in the language of the page. */
  #load(): Promise<readonly [typeof import('./json-editor.ts'), Explain]> {
    return Promise.all([import('./json-editor.ts'), explainLanguage(this.#setup.texts.locale)])
  }
}
