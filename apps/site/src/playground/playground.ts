import type { Language } from '@routebord/d3'
import type { Journey, JourneyDocument } from '@routebord/schema'
import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import type { CheckedText } from './check-text.ts'
import { keepDraft } from './draft-store.ts'
import { find } from './element.ts'
import { showFindings } from './finding-list.ts'
import type { Edit } from './form/form-setting.ts'
import { JourneyForm } from './form/journey-form.ts'
import { showIssues } from './issue-list.ts'
import { JsonEditor } from './json-editor.ts'
import { LiveMap } from './live-map.ts'
import { writeMapHash } from './map-hash.ts'
import { patchText } from './patch-text.ts'
import { readDraftText } from './read-draft.ts'
import { type MapFile, saveMap } from './save-map.ts'
import { TextChecker } from './text-checker.ts'
import { whenIdle } from './when-idle.ts'

/** What the page says, in one language. */
export interface PlaygroundWords {
  readonly texts: PlaygroundTexts
  readonly language: Language
}

/** The workbench: the editor holds the text, and form, map, findings and address follow it. */
export class Playground {
  readonly editor: JsonEditor
  readonly #page: HTMLElement
  readonly #words: PlaygroundWords
  readonly #form: JourneyForm
  readonly #map: LiveMap
  readonly #checker: TextChecker
  readonly #idle = whenIdle(() => void this.#settle())
  /** A text and the document it holds, as far as it can be read. */
  #read: { readonly text: string; readonly draft: JourneyDocument | undefined }
  #journey: Journey | undefined

  constructor(page: HTMLElement, text: string, words: PlaygroundWords) {
    const { texts, language } = words
    this.#page = page
    this.#words = words
    this.#read = { text, draft: readDraftText(text) }
    this.#checker = new TextChecker(texts.locale)
    this.#map = new LiveMap(this.#part('.routebord'), { locale: texts.locale, language })
    this.#form = new JourneyForm({
      host: this.#part('#form'),
      texts,
      buying: language.words.buying,
      apply: (edit) => this.#apply(edit),
    })
    this.editor = new JsonEditor({
      host: this.#part('.editor'),
      text,
      texts,
      documentNow: () => this.#read.draft,
      onChange: () => this.#idle.ask(),
    })
  }

  /** Checks and shows the text there is. */
  async show(): Promise<void> {
    const { text } = this.editor
    this.#form.show(this.#readNow())
    const checked = await this.#checker.check(text)
    // By now somebody may have typed on; that text is checked in its turn.
    if (text === this.editor.text) this.#showChecked(checked)
  }

  /** Takes another text; undo brings the one before back. */
  async load(text: string): Promise<void> {
    this.editor.replace(text)
    await this.#settle()
  }

  /** Says something about the last thing that was done. */
  say(note: string): void {
    this.#part('.note').textContent = note
  }

  /** Saves the map that is shown as a file; what is saved as JSON is the text, with its faults. */
  async save(kind: MapFile): Promise<void> {
    await this.#settle()
    if (this.#journey === undefined) return
    const { texts, language } = this.#words
    const map = { text: this.editor.text, journey: this.#journey, svg: this.#map.toSvg() }
    const isSaved = await saveMap(kind, { ...map, locale: texts.locale, language })
    if (!isSaved) this.say(texts.notes.picture)
  }

  /** Puts the map into the address of the page; says whether it has room there. */
  async writeAddress(): Promise<boolean> {
    const { text } = this.editor
    const hash = await writeMapHash(text)
    if (text === this.editor.text) {
      history.replaceState(null, '', `${location.pathname}${hash ?? ''}`)
    }
    return hash !== undefined
  }

  /** Changes the document by way of its text, so that undo and the JSON know of it. */
  #apply(edit: Edit): JourneyDocument | undefined {
    const draft = this.#readNow()
    if (draft === undefined) return undefined
    const next = edit(draft)
    this.editor.change(patchText(this.editor.text, draft, next))
    this.#read = { text: this.editor.text, draft: next }
    return next
  }

  #readNow(): JourneyDocument | undefined {
    const { text } = this.editor
    if (text !== this.#read.text) this.#read = { text, draft: readDraftText(text) }
    return this.#read.draft
  }

  async #settle(): Promise<void> {
    this.#idle.cancel()
    keepDraft(this.editor.text)
    await Promise.all([this.show(), this.writeAddress()])
  }

  #showChecked({ journey, issues, findings }: CheckedText): void {
    const { texts } = this.#words
    if (journey) {
      this.#journey = journey
      this.#map.show(journey)
      showFindings(this.#part('#findings'), findings, texts)
      this.#part('.count').textContent = String(findings.length)
    }
    this.editor.mark(issues, journey ? 'warning' : 'error')
    showIssues(this.#part('.issues'), issues, texts, (issue) => {
      this.#part('[aria-controls=json]').click()
      this.editor.goTo(issue)
    })
    this.#sayState(journey ? 0 : issues.length)
  }

  #sayState(faults: number): void {
    const { stale, fine } = this.#words.texts.notes
    const note = faults === 1 ? stale[0] : stale[1].replace('{n}', String(faults))
    const state = this.#part('.state')
    state.textContent = faults === 0 ? fine : note
    state.toggleAttribute('data-stale', faults > 0)
  }

  #part(selector: string): HTMLElement {
    return find(this.#page, selector, HTMLElement)
  }
}
