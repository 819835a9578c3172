import type { Journey, JourneyDocument } from '@routebord/schema'
import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import type { CheckedText } from './check-text.ts'
import { keepDraft } from './draft-store.ts'
import { find } from './element.ts'
import { showFindings } from './finding-list.ts'
import type { Edit } from './form/form-setting.ts'
import { JourneyForm } from './form/journey-form.ts'
import { showIssues } from './issue-list.ts'
import { JourneyText } from './journey-text.ts'
import { writeMapHash } from './map-hash.ts'
import type { MapMode } from './map-mode.ts'
import { MapPanel } from './map-panel.ts'
import { patchText } from './patch-text.ts'
import { readDraftText } from './read-draft.ts'
import type { MapFile } from './save-map.ts'
import { TextChecker } from './text-checker.ts'
import { TextEditor } from './text-editor.ts'
import { textIn } from './text-in-locale.ts'
import { whenIdle } from './when-idle.ts'
import { WhenSeen } from './when-seen.ts'

/** How much longer nobody must have typed than the picture takes to draw, and the longest that it waits, in ms. */
const PAUSES_FOR_DRAWING = 3
const LONGEST_PAUSE = 600

/** What a playground is made with. */
export interface PlaygroundSetup {
  readonly page: HTMLElement
  readonly text: string
  readonly texts: PlaygroundTexts
  /** The names of the parts in a purchase. */
  readonly buying: Readonly<Record<string, string>>
}

/** The workbench: the text is the map, and editor, form, picture, findings and address follow it. */
export class Playground {
  readonly journeyText: JourneyText
  readonly editor: TextEditor
  readonly #page: HTMLElement
  readonly #texts: PlaygroundTexts
  readonly #form: WhenSeen<void>
  readonly #findings: WhenSeen<CheckedText['findings']>
  readonly #map: MapPanel
  readonly #picture: WhenSeen<Journey>
  readonly #checker: TextChecker
  readonly #checking = whenIdle(() => void this.#check())
  /** A large picture, and a long address, take long enough to be felt while typing: they wait until nobody types. */
  readonly #drawing = whenIdle(
    () => this.#draw(),
    () => Math.min(LONGEST_PAUSE, PAUSES_FOR_DRAWING * this.#map.took),
  )
  /** A text and the document it holds, as far as it can be read. */
  #read: { readonly text: string; readonly draft: JourneyDocument | undefined }
  #journey: Journey | undefined
  #drawn: Journey | undefined

  constructor({ page, text, texts, buying }: PlaygroundSetup) {
    this.#page = page
    this.#texts = texts
    this.journeyText = new JourneyText(text)
    this.#read = { text, draft: readDraftText(text) }
    this.#checker = new TextChecker(texts.locale)
    this.#map = new MapPanel(this.#part('.routebord'), texts.locale)
    this.#picture = new WhenSeen(this.#part('.routebord'), (journey) => this.#map.show(journey))
    this.#findings = new WhenSeen(this.#part('#findings'), (findings) =>
      showFindings(this.#part('#findings'), findings, texts),
    )
    const apply = (edit: Edit, isTyped: boolean) => this.#apply(edit, isTyped)
    const say = (note: string) => this.say(note)
    const form = new JourneyForm({ host: this.#part('#form'), texts, buying, apply, say })
    this.#form = new WhenSeen(this.#part('#form'), () => form.show(this.#readNow()))
    this.editor = new TextEditor({
      host: this.#part('.editor'),
      journeyText: this.journeyText,
      texts,
      documentNow: () => this.#read.draft,
    })
    this.journeyText.listen(({ by }) => {
      // What was said is about the change before.
      this.say('')
      // What is undone, or loaded, must not stay in the fields until the text is checked: somebody may type on.
      if (by !== this.#form) this.#form.show()
      this.#checking.ask()
      this.#drawing.ask()
    })
  }

  /** Checks and shows the text there is. */
  async show(): Promise<void> {
    const { text } = this.journeyText
    this.#form.show()
    const checked = await this.#checker.check(text)
    // By now somebody may have typed on; that text is checked in its turn.
    if (text === this.journeyText.text) this.#showChecked(checked)
  }

  /** Takes another text; undo brings the one before back. */
  async load(text: string): Promise<void> {
    this.journeyText.replace(text)
    const { locale, notes } = this.#texts
    const title = textIn(this.#readNow()?.title, locale)
    this.say(title === '' ? notes.opened : `${notes.opened}: ${title}`)
    await this.#settle()
  }

  /** Says something about the last thing that was done. */
  say(note: string): void {
    this.#part('.note').textContent = note
  }

  /** Draws the map in another way; returns the way it is drawn then. */
  async drawAs(mode: MapMode): Promise<MapMode> {
    this.#picture.drawNow()
    if (!(await this.#map.setMode(mode))) this.say(this.#texts.notes.notFetched)
    return this.#map.mode
  }

  /** Saves the map that is shown as a file; what is saved as JSON is the text, with its faults. */
  async save(kind: MapFile): Promise<void> {
    const [{ saveMap }] = await Promise.all([import('./save-map.ts'), this.#settle()])
    if (this.#journey === undefined) return
    this.#picture.drawNow()
    const svg = await this.#map.toSvg()
    const map = { text: this.journeyText.text, journey: this.#journey, svg, mode: this.#map.mode }
    const name = await saveMap(kind, map, this.#texts.locale)
    const { picture, saved } = this.#texts.notes
    this.say(name === undefined ? picture : `${saved}: ${name}`)
  }

  /** Prints the map that is shown, drawn as the text is now. */
  async print(): Promise<void> {
    await this.#settle()
    this.#picture.drawNow()
    await this.#map.ready()
    print()
  }

  /** Puts the map into the address of the page; says whether it has room there. */
  async writeAddress(): Promise<boolean> {
    const { text } = this.journeyText
    const hash = await writeMapHash(text)
    if (text === this.journeyText.text) {
      history.replaceState(null, '', `${location.pathname}${hash ?? ''}`)
    }
    return hash !== undefined
  }

  /** Changes the document by way of its text, so that undo and the JSON know of it. */
  #apply(edit: Edit, isTyped: boolean): JourneyDocument | undefined {
    const draft = this.#readNow()
    if (draft === undefined) return undefined
    const next = edit(draft)
    this.journeyText.change(patchText(this.journeyText.text, draft, next), {
      isTyped,
      by: this.#form,
    })
    this.#read = { text: this.journeyText.text, draft: next }
    return next
  }

  #readNow(): JourneyDocument | undefined {
    const { text } = this.journeyText
    if (text !== this.#read.text) this.#read = { text, draft: readDraftText(text) }
    return this.#read.draft
  }

  async #settle(): Promise<void> {
    this.#drawing.cancel()
    await Promise.all([this.#check(), this.writeAddress()])
  }

  async #check(): Promise<void> {
    this.#checking.cancel()
    keepDraft(this.journeyText.text)
    await this.show()
  }

  #draw(): void {
    this.#drawChecked()
    void this.writeAddress()
  }

  #drawChecked(): void {
    if (this.#journey === undefined || this.#journey === this.#drawn) return
    this.#drawn = this.#journey
    this.#picture.show(this.#journey)
  }

  #showChecked({ journey, issues, findings }: CheckedText): void {
    if (journey) {
      this.#journey = journey
      this.#part('.count').textContent = String(findings.length)
      const { title } = journey
      this.#part('.paper-title').textContent = textIn(title.byLocale, this.#texts.locale)
      this.#findings.show(findings)
      if (!this.#drawing.isWaiting()) this.#drawChecked()
    }
    this.editor.mark({ issues, severity: journey ? 'warning' : 'error' })
    showIssues(this.#part('.issues'), issues, this.#texts, (issue) => {
      this.#part('[aria-controls=json]').click()
      this.editor.goTo(issue)
    })
    this.#sayState(journey ? 0 : issues.length)
  }

  #sayState(faults: number): void {
    const { stale, fine } = this.#texts.notes
    const note = faults === 1 ? stale[0] : stale[1].replace('{n}', String(faults))
    const state = this.#part('.state')
    const text = faults === 0 ? fine : note
    // Whoever listens is told of it once, and not after every pause.
    if (state.textContent !== text) state.textContent = text
    state.toggleAttribute('data-stale', faults > 0)
  }

  #part(selector: string): HTMLElement {
    return find(this.#page, selector, HTMLElement)
  }
}
