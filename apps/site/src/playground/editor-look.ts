import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const marks = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--ink)', fontWeight: '600' },
  { tag: [tags.string, tags.number, tags.bool, tags.null], color: 'var(--ink-2)' },
  { tag: [tags.separator, tags.brace, tags.squareBracket], color: 'var(--ink-3)' },
])

/** The editor in the colours of the maps, light or dark with the page. */
export const editorLook: Extension = [
  syntaxHighlighting(marks),
  EditorView.theme({
    '&': { height: '100%', color: 'var(--ink)', background: 'var(--paper)' },
    '&.cm-focused': { outline: '3px solid var(--ink)', outlineOffset: '-3px' },
    '.cm-scroller': { fontFamily: 'ui-monospace, monospace', fontSize: '13px', lineHeight: '1.5' },
    '.cm-content': { caretColor: 'var(--ink)' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '.cm-gutters': { color: 'var(--ink-3)', background: 'var(--band)', border: '0' },
    '.cm-activeLine, .cm-activeLineGutter': { background: 'var(--band)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
      { background: 'var(--card-line)' },
    '.cm-tooltip': {
      maxWidth: '26rem',
      color: 'var(--ink)',
      background: 'var(--paper)',
      border: '1px solid var(--ink-3)',
      borderRadius: '6px',
    },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      color: 'var(--paper)',
      background: 'var(--ink)',
    },
    '.cm-completionInfo': { padding: '8px 12px' },
    '.explanation': { margin: '0', padding: '8px 12px', fontFamily: 'inherit', fontSize: '13px' },
    '.cm-diagnostic-error': { borderLeftColor: 'var(--trouble)' },
    '.cm-panels': { color: 'var(--ink)', background: 'var(--band)' },
    '.cm-button, .cm-textfield': {
      color: 'var(--ink)',
      background: 'var(--paper)',
      backgroundImage: 'none',
      border: '1px solid var(--ink-3)',
    },
  }),
]
