import type { ReactElement, ReactNode } from 'react'

/** Props of `ScrollBox`. */
export interface ScrollBoxProps {
  /** What stands in it, for those who hear the page. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** A box that scrolls sideways what is too wide for the page, by keyboard too. */
export function ScrollBox({ label, className = '', children }: ScrollBoxProps): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={`scroll ${className}`.trim()} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
