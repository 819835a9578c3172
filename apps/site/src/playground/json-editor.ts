import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  redo,
  undo,
} from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import type { JourneyDocument } from '@routebord/schema'
import type { TextIssue } from '@routebord/schema/text'
import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import { completeJson } from './complete-json.ts'
import { editorLook } from './editor-look.ts'
import { explainJson } from './explain-json.ts'
import type { TextChange } from './patch-text.ts'

/** What an editor is made with. */
export interface EditorSetup {
  readonly host: HTMLElement
  readonly text: string
  readonly texts: PlaygroundTexts
  /** The document as far as it can be read, for its ids. */
  readonly documentNow: () => JourneyDocument | undefined
  readonly onChange: (text: string) => void
}

/** The JSON of the map in an editor: the one place where it is held, and where changes are undone. */
export class JsonEditor {
  readonly #view: EditorView

  constructor({ host, text, texts, documentNow, onChange }: EditorSetup) {
    // In a shadow root the editor adopts its stylesheet, which the content policy allows; elsewhere it would inject one.
    const root = host.attachShadow({ mode: 'open' })
    const listener = EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(this.text)
    })
    const completion = autocompletion({
      override: [(context) => completeJson(context, documentNow)],
    })
    const extensions = [...basics(texts), completion, listener]
    this.#view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({ doc: text, extensions }),
    })
  }

  get text(): string {
    return this.#view.state.doc.toString()
  }

  /** Puts another text in the place of this one; undo brings this one back. */
  replace(text: string): void {
    this.change([{ from: 0, to: this.#view.state.doc.length, insert: text }])
  }

  /** Changes pieces of the text, in one step of undo. */
  change(changes: readonly TextChange[]): void {
    if (changes.length > 0) this.#view.dispatch({ changes: [...changes] })
  }

  undo(): void {
    undo(this.#view)
  }

  redo(): void {
    redo(this.#view)
  }

  /** Marks issues in the text, each at the word it is about. */
  mark(issues: readonly TextIssue[], severity: Diagnostic['severity']): void {
    const { state } = this.#view
    const diagnostics = issues.map(({ line, column, message, hint }): Diagnostic => {
      const at = state.doc.line(Math.min(line, state.doc.lines))
      const from = Math.min(at.from + column - 1, at.to)
      const word = /^(?:"(?:[^"\\]|\\.)*"|[\w.-]+)/.exec(at.text.slice(column - 1))?.[0] ?? ''
      return { from, to: from + word.length, severity, message: `${message} ${hint}` }
    })
    this.#view.dispatch(setDiagnostics(state, diagnostics))
  }

  /** Brings the cursor to a place, and the keyboard with it. */
  goTo({ line, column }: { readonly line: number; readonly column: number }): void {
    const at = this.#view.state.doc.line(Math.min(line, this.#view.state.doc.lines))
    const anchor = Math.min(at.from + column - 1, at.to)
    this.#view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    })
    this.#view.focus()
  }
}

function basics(texts: PlaygroundTexts): readonly Extension[] {
  return [
    json(),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': texts.json,
      'aria-description': texts.leaveHint,
      // axe does not know that what can be edited can be reached.
      tabindex: '0',
    }),
    EditorState.phrases.of({ ...texts.phrases }),
    explainJson,
    editorLook,
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
  ]
}
