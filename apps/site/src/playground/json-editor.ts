import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, indentWithTab } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { Annotation, EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view'
import type { Explain } from '../texts/format/explain.ts'
import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import { completeJson } from './complete-json.ts'
import { editorLook } from './editor-look.ts'
import { explainJson } from './explain-json.ts'
import type { JourneyText, TextUpdate } from './journey-text.ts'
import type { TextChange } from './text-change.ts'
import type {
  EditorSetup,
  MarkedIssues,
  TextPlace,
  TextSelection,
  TextSurface,
} from './text-surface.ts'

/** Sets a change that the text made apart from those made here. */
const followed = Annotation.define<boolean>()

/** The text in an editor that colours, completes, explains and marks. Its changes are undone in the text's own history. */
export class JsonEditor implements TextSurface {
  readonly #view: EditorView
  readonly #journeyText: JourneyText

  constructor({ host, journeyText, texts, documentNow }: EditorSetup, explain: Explain) {
    this.#journeyText = journeyText
    // In a shadow root the editor adopts its stylesheet, which the content policy allows; elsewhere it would inject one.
    const root = host.attachShadow({ mode: 'open' })
    const listener = EditorView.updateListener.of((update) => this.#tell(update))
    const completion = autocompletion({
      override: [(context) => completeJson(context, documentNow, explain)],
    })
    const extensions = [...basics(texts, explain), completion, listener]
    this.#view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({ doc: journeyText.text, extensions }),
    })
    journeyText.listen((update) => this.#follow(update))
  }

  /** Goes on where another surface stopped. */
  takeOver(stand: {
    readonly selection: TextSelection
    readonly scrollTop: number
    readonly hasFocus: boolean
  }): void {
    this.#view.dispatch({ selection: stand.selection })
    this.#view.scrollDOM.scrollTop = stand.scrollTop
    if (!stand.hasFocus) return
    this.#view.focus()
    // Lines may break elsewhere than they did.
    this.#view.dispatch({ effects: EditorView.scrollIntoView(stand.selection.head) })
  }

  mark({ issues, severity }: MarkedIssues): void {
    const { state } = this.#view
    const diagnostics = issues.map(({ line, column, message, hint }): Diagnostic => {
      const at = state.doc.line(Math.min(line, state.doc.lines))
      const from = Math.min(at.from + column - 1, at.to)
      const word = /^(?:"(?:[^"\\]|\\.)*"|[\w.-]+)/.exec(at.text.slice(column - 1))?.[0] ?? ''
      return { from, to: from + word.length, severity, message: `${message} ${hint}` }
    })
    this.#view.dispatch(setDiagnostics(state, diagnostics))
  }

  goTo({ line, column }: TextPlace): void {
    const at = this.#view.state.doc.line(Math.min(line, this.#view.state.doc.lines))
    const anchor = Math.min(at.from + column - 1, at.to)
    this.#view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    })
    this.#view.focus()
  }

  #tell({ docChanged, changes, transactions }: ViewUpdate): void {
    if (!docChanged || transactions.some((one) => one.annotation(followed))) return
    const made: TextChange[] = []
    changes.iterChanges((from, to, _start, _end, insert) =>
      made.push({ from, to, insert: insert.toString() }),
    )
    const isTyped = transactions.every(
      (one) => one.isUserEvent('input.type') || one.isUserEvent('delete'),
    )
    this.#journeyText.change(made, { by: this, isTyped })
  }

  #follow({ changes, by }: TextUpdate): void {
    if (by === this) return
    const set = this.#view.state.changes([...changes])
    const last = changes.at(-1)
    const cursor = last === undefined ? {} : { selection: { anchor: set.mapPos(last.to, 1) } }
    this.#view.dispatch({
      changes: set,
      ...cursor,
      annotations: followed.of(true),
      scrollIntoView: this.#view.hasFocus,
    })
  }
}

function basics(texts: PlaygroundTexts, explain: Explain): readonly Extension[] {
  return [
    json(),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
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
    explainJson(explain),
    editorLook,
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
  ]
}
