import { STYLESHEET } from '@routebord/d3'
import type { Decorator } from '@storybook/react-vite'
import { type ReactElement, type ReactNode, useLayoutEffect } from 'react'
import { adoptSheet } from './adopt-sheet.ts'

/** Gives a part of a map the stylesheet that a whole map brings along. */
export const withStylesheet: Decorator = (Story) => (
  <Styled>
    <Story />
  </Styled>
)

function Styled({ children }: { readonly children: ReactNode }): ReactElement {
  useLayoutEffect(() => adoptSheet(STYLESHEET), [])
  return <>{children}</>
}
