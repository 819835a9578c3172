/** Where an element's data comes from: a property, an address, or the text of a child. */
export type DocumentSource =
  | { readonly kind: 'property'; readonly from: object | string }
  | { readonly kind: 'src'; readonly from: string }
  | { readonly kind: 'child'; readonly from: string }

/** Finds the source that counts: the property comes before `src`, and `src` before the child. */
export function findSource(
  host: HTMLElement,
  journey: object | string | null,
): DocumentSource | undefined {
  if (journey !== null) return { kind: 'property', from: journey }
  const src = host.getAttribute('src')
  if (src !== null) return { kind: 'src', from: src }
  const script = dataScriptOf(host)
  return script === null ? undefined : { kind: 'child', from: script.text }
}

/** The child that carries a document. */
export function dataScriptOf(host: HTMLElement): HTMLScriptElement | null {
  return host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]')
}

export function isSameSource(
  a: DocumentSource | undefined,
  b: DocumentSource | undefined,
): boolean {
  return a?.kind === b?.kind && a?.from === b?.from
}
