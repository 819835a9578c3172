import type { Decorator } from '@storybook/react-vite'
import { type ReactElement, type ReactNode, useLayoutEffect } from 'react'
import { adoptMediaRules } from './media-rules.ts'

/** Shows a story as it is printed: what the stylesheet says of print holds on the screen. */
export const withPrintRules: Decorator = (Story) => (
  <Printed>
    <Story />
  </Printed>
)

function Printed({ children }: { readonly children: ReactNode }): ReactElement {
  useLayoutEffect(() => adoptMediaRules('print'), [])
  return <>{children}</>
}
