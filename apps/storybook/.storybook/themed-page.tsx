import { type ReactElement, type ReactNode, useEffect } from 'react'
import { adoptMediaRules } from '../stories/media-rules.ts'
import { VisionFilters } from '../stories/vision-filters.tsx'
import { answerMotion, type Motion } from './answer-motion.ts'

/** Props of `ThemedPage`. */
export interface ThemedPageProps {
  /** `system`, `light`, `dark` or `high-contrast`; `forced-light` or `forced-dark`. */
  readonly theme: string
  readonly direction: 'ltr' | 'rtl'
  readonly motion: Motion
  /** Further classes of the page. */
  readonly names: readonly string[]
  readonly children: ReactNode
}

/** A page in a theme; with forced colours it follows the rules that a map keeps for them. */
export function ThemedPage(props: ThemedPageProps): ReactElement {
  const { theme, direction, motion, names, children } = props
  const isForced = theme.startsWith('forced-')
  useEffect(() => (isForced ? adoptMediaRules('forced-colors') : undefined), [isForced])
  useEffect(() => answerMotion(motion), [motion])
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
