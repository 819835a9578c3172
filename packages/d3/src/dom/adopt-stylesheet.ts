import { STYLESHEET } from '../theme/stylesheet.ts'

const sheets = new WeakMap<Document, CSSStyleSheet>()

/** Gives a document, or a shadow root, the stylesheet once, however many maps it holds; no policy forbids this way. */
export function adoptStylesheet(container: Element): void {
  const root = container.getRootNode()
  const home = root instanceof ShadowRoot ? root : container.ownerDocument
  const view = container.ownerDocument.defaultView
  if (view === null) return
  let sheet = sheets.get(container.ownerDocument)
  if (sheet === undefined) {
    sheet = new view.CSSStyleSheet()
    sheet.replaceSync(STYLESHEET)
    sheets.set(container.ownerDocument, sheet)
  }
  if (!home.adoptedStyleSheets.includes(sheet))
    home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet]
}
