import { da } from '@routebord/react/languages/da'
import { nl } from '@routebord/react/languages/nl'
import type { Decorator } from '@storybook/react-vite'

const LANGUAGES = new Map([
  ['da', da],
  ['nl', nl],
])

/** Sets a story on a page with the theme of the toolbar, and in its language where the story has none of its own. */
export const withPage: Decorator = (Story, { args, globals, viewMode }) => {
  const theme = globals.theme === 'system' ? undefined : globals.theme
  const name = viewMode === 'docs' ? 'page' : 'page page-story'
  const locale = args.locale ?? globals.locale
  return (
    <div className={name} data-routebord-theme={theme}>
      <Story args={{ ...args, locale, language: LANGUAGES.get(locale) }} />
    </div>
  )
}
