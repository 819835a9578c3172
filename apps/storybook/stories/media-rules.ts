import { STYLESHEET } from '@routebord/d3'
import type { Decorator } from '@storybook/react-vite'
import { type ReactElement, type ReactNode, useEffect } from 'react'
import { adoptSheet } from './adopt-sheet.ts'

/** Shows a story as it is printed: what the stylesheet says of print holds on the screen. */
export const withPrintRules: Decorator = (Story) => (
  <PrintRules>
    <Story />
  </PrintRules>
)

function PrintRules({ children }: { readonly children: ReactNode }): ReactElement {
  useEffect(() => adoptSheet(printRules()), [])
  return <>{children}</>
}

function printRules(): string {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLESHEET)
  return [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('print'))
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules])
    .map((rule) => rule.cssText)
    .join('')
}
