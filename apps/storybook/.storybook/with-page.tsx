import type { Language } from '@routebord/react'
import { da } from '@routebord/react/languages/da'
import { nl } from '@routebord/react/languages/nl'
import type { Decorator } from '@storybook/react-vite'
import { pseudoLanguage } from './pseudo-language.ts'
import { ThemedPage } from './themed-page.tsx'

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['da', da],
  ['nl', nl],
  ['pseudo', pseudoLanguage],
])

/**
 * Sets a story on a page as the toolbar has it: theme, direction, spacing, colour vision, and language where the story
 * has none of its own.
 */
export const withPage: Decorator = (Story, { args, globals, viewMode }) => {
  const { theme, direction, spacing, vision } = globals
  const language = LANGUAGES.get(args.locale ?? globals.locale)
  const locale = args.locale ?? (globals.locale === 'pseudo' ? 'en' : globals.locale)
  const names = [`spacing-${spacing}`, `vision-${vision}`]
  if (viewMode === 'story') names.push('page-story')
  return (
    <ThemedPage theme={theme} direction={direction} names={names}>
      <Story args={{ ...args, locale, language }} />
    </ThemedPage>
  )
}
