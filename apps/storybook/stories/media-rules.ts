import { STYLESHEET } from '@routebord/d3'
import { adoptSheet } from './adopt-sheet.ts'

/**
 * Makes the rules that a map's stylesheet keeps for a medium, such as `print`, hold on the screen. Returns a function
 * that ends it.
 */
export function adoptMediaRules(medium: 'print' | 'forced-colors'): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLESHEET)
  const rules = [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes(medium))
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules])
  return adoptSheet(rules.map((rule) => rule.cssText).join(''))
}
