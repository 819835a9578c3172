import { type ReactElement, type ReactNode, useEffect } from 'react'
import { adoptMediaRules } from '../stories/media-rules.ts'
import { VisionFilters } from '../stories/vision-filters.tsx'

/** Props of `ThemedPage`. */
export interface ThemedPageProps {
  /** `system`, `light`, `dark`, or one of the two with `forced-` before it. */
  readonly theme: string
  readonly direction: 'ltr' | 'rtl'
  /** Further classes of the page. */
  readonly names: readonly string[]
  readonly children: ReactNode
}

/** A page in a theme; with forced colours it follows the rules that a map keeps for them. */
export function ThemedPage({ theme, direction, names, children }: ThemedPageProps): ReactElement {
  const isForced = theme.startsWith('forced-')
  useEffect(() => (isForced ? adoptMediaRules('forced-colors') : undefined), [isForced])
  return (
    <div
      className={['page', ...names, ...(isForced ? ['page-forced'] : [])].join(' ')}
      dir={direction}
      data-routebord-theme={theme === 'system' ? undefined : theme.replace('forced-', '')}
    >
      <VisionFilters />
      {children}
    </div>
  )
}
