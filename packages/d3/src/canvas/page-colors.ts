import { type ColorOf, type PaintTone, toneValue } from '../theme/tokens.ts'

/** The colours that the page gives to tones, whatever custom properties and themes lead there. */
export interface PageColors {
  readonly colorOf: ColorOf
  readonly destroy: () => void
}

/** What may change the colours without a word in the markup. */
const PREFERENCES = [
  '(prefers-color-scheme:dark)',
  '(prefers-contrast:more)',
  '(forced-colors:active)',
]

/**
 * Asks the page for colours by an element that nobody sees, in a parent that has them; `onChange` is told when the reader's
 * preferences change, or an attribute of an element around it, where pages choose a theme.
 */
export function readPageColors(parent: Element, onChange: () => void): PageColors {
  const known = new Map<PaintTone, string>()
  const probe = parent.ownerDocument.createElement('span')
  probe.hidden = true
  probe.style.setProperty('forced-color-adjust', 'none')
  parent.append(probe)
  const view = parent.ownerDocument.defaultView
  const change = (): void => {
    const before = [...known].map(([tone, color]) => [tone, color] as const)
    known.clear()
    if (before.some(([tone, color]) => colorOf(tone) !== color)) onChange()
  }
  const colorOf: ColorOf = (tone) => {
    const found = known.get(tone)
    if (found !== undefined) return found
    probe.style.color = toneValue(tone)
    const color = view?.getComputedStyle(probe).color ?? ''
    known.set(tone, color)
    return color
  }
  const attributes = new MutationObserver(change)
  for (let around: Element | undefined = parent; around !== undefined; around = parentOf(around))
    attributes.observe(around, { attributes: true })
  const listening = new AbortController()
  for (const preference of PREFERENCES)
    view?.matchMedia(preference).addEventListener('change', change, listening)
  return {
    colorOf,
    destroy: () => {
      attributes.disconnect()
      listening.abort()
      probe.remove()
    },
  }
}

/** A theme may be chosen outside a shadow root, too. */
function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host
}
