import type { JourneyDocument } from '@routebord/schema'
import type { PlaygroundTexts } from '../../texts/playground/playground-texts.ts'
import { element } from '../element.ts'
import { copyWords } from './copy-words.ts'
import { evidenceFields } from './evidence-fields.ts'
import type { Edit, FormSetting } from './form-setting.ts'
import { influenceFields } from './influence-fields.ts'
import { journeyFields } from './journey-fields.ts'
import { phaseFields } from './phase-fields.ts'
import { roleFields } from './role-fields.ts'

/** What a form is made with. */
export interface FormSetup {
  readonly host: HTMLElement
  readonly texts: PlaygroundTexts
  readonly buying: Readonly<Record<string, string>>
  /** Carries out a change, one of letters typed or another; returns the document that came of it. */
  readonly apply: (edit: Edit, isTyped: boolean) => JourneyDocument | undefined
  /** Says something about the last thing that was done. */
  readonly say: (note: string) => void
}

/** The form: it shows a document, and says what somebody changes in it. */
export class JourneyForm {
  readonly #setup: FormSetup
  /** What the controls on the page say. */
  #shown = ''
  /** A document whose new words stand so far only where they were typed. */
  #reworded: JourneyDocument | undefined
  #latest: JourneyDocument | undefined
  /** What somebody unfolded, by its key. */
  readonly #open = new Set<string>()

  constructor(setup: FormSetup) {
    this.#setup = setup
    setup.host.addEventListener('change', () => this.#spreadWords())
  }

  /** Shows a document; without one, says that there is none to be read. */
  show(document: JourneyDocument | undefined): void {
    const shown = document === undefined ? 'none' : JSON.stringify(document)
    if (shown === this.#shown) return
    this.#shown = shown
    this.#reworded = undefined
    this.#latest = document
    const { host, texts } = this.#setup
    const before = globalThis.document.activeElement
    const hadFocus = host.contains(before)
    host.replaceChildren(
      ...(document === undefined
        ? [element('p', {}, texts.fields.broken)]
        : this.#partsOf(document)),
    )
    if (!hadFocus) return
    this.#focus(keyOf(before))
    // What had the keyboard may be gone; on the body it would be at the beginning of the page.
    if (!host.contains(globalThis.document.activeElement)) host.focus({ preventScroll: true })
  }

  #partsOf(document: JourneyDocument): readonly HTMLElement[] {
    const { texts, buying, apply, say } = this.#setup
    const setting: FormSetting = {
      document,
      now: () => this.#latest ?? document,
      open: this.#open,
      locale: texts.locale,
      fields: texts.fields,
      buying,
      reword: (edit) => {
        const next = apply(edit, true)
        if (next === undefined) return
        this.#shown = JSON.stringify(next)
        this.#reworded = next
        this.#latest = next
      },
      reshape: (edit, focus, note) => {
        this.show(apply(edit, false))
        this.#focus(focus)
        if (note !== undefined) say(note)
      },
    }
    return [
      journeyFields(setting),
      roleFields(setting),
      phaseFields(setting),
      // Nobody sways whoever is alone.
      ...(document.roles.length > 1 ? [influenceFields(setting)] : []),
      evidenceFields(setting),
    ]
  }

  /** A name that was typed in one place stands in others, too: in choices, and in what buttons are called. */
  #spreadWords(): void {
    if (this.#reworded === undefined) return
    const fresh = this.#partsOf(this.#reworded)
    this.#reworded = undefined
    for (const [index, part] of fresh.entries()) {
      const current = this.#setup.host.children[index]
      if (current) copyWords(part, current)
    }
  }

  #focus(key: string | undefined): void {
    if (key === undefined) return
    const controls = this.#setup.host.querySelectorAll<HTMLElement>('[data-key]')
    const control = [...controls].find((one) => keyOf(one) === key)
    control?.focus()
    // What was just added has a name to be written over.
    if (control instanceof HTMLInputElement && control.type === 'text') control.select()
  }
}

function keyOf(control: Element | null): string | undefined {
  return control instanceof HTMLElement ? control.dataset.key : undefined
}
