import type { Decorator } from '@storybook/react-vite'
import { Room } from './room.tsx'
import { ThemedPage } from './themed-page.tsx'
import { toolbarLanguage } from './toolbar-language.ts'

/**
 * Sets a story on a page as the toolbar has it: theme, direction, motion, spacing, density, colour vision, and language
 * where the story has none of its own.
 */
export const withPage: Decorator = (Story, { args, globals, viewMode }) => {
  const { theme, direction, motion, spacing, density, vision } = globals
  const language = toolbarLanguage(args.locale ?? globals.locale)
  const locale = args.locale ?? (globals.locale === 'pseudo' ? 'en' : globals.locale)
  const kind = viewMode === 'story' ? 'page-story' : 'page-docs'
  const names = [kind, `spacing-${spacing}`, `vision-${vision}`]
  return (
    <ThemedPage theme={theme} direction={direction} motion={motion} names={names}>
      {/* A map keeps the scale its reader gave it, so another density begins with another map. */}
      <Room key={density} density={density}>
        <Story args={{ ...args, locale, language }} />
      </Room>
    </ThemedPage>
  )
}
