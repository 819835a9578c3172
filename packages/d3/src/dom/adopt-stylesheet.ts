import { STYLESHEET } from '../theme/stylesheet.ts'

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>()

/**
 * Gives the document or the shadow root of an element a stylesheet once, however often it is asked to; no policy forbids this
 * way, so that tools and layers of your own can bring their rules along.
 * @param rules Defaults to those of a map.
 */
export function adoptStylesheet(container: Element, rules: string = STYLESHEET): void {
  const root = container.getRootNode()
  // A shadow root of another window is no ShadowRoot of this one.
  const home = 'adoptedStyleSheets' in root ? (root as ShadowRoot) : container.ownerDocument
  const view = container.ownerDocument.defaultView
  if (view === null) return
  const known = sheets.get(container.ownerDocument) ?? new Map<string, CSSStyleSheet>()
  sheets.set(container.ownerDocument, known)
  const sheet = known.get(rules) ?? new view.CSSStyleSheet()
  if (!known.has(rules)) sheet.replaceSync(rules)
  known.set(rules, sheet)
  if (!home.adoptedStyleSheets.includes(sheet))
    home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet]
}
