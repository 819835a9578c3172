import type { Preview } from '@storybook/react-vite'
import { contrastRule, pictureMarks } from './axe-scope.ts'
import { toolbar } from './toolbar.ts'
import { withPage } from './with-page.tsx'
import { withTakeAway } from './with-take-away.tsx'
import { yieldToAxe } from './yield-to-axe.ts'
import './preview.css'
import './sheets.css'

// Tests that only draw and play stories say so; see vitest.config.ts.
const axe = import.meta.env.STORYBOOK_AXE === 'off' ? 'off' : 'error'
const isTestWithAxe = import.meta.env.STORYBOOK_AXE === 'on'

const preview: Preview = {
  decorators: [withTakeAway, withPage],
  // Comes before axe: hooks that run after a story run from the last to the first.
  afterEach: () => {
    if (isTestWithAxe) yieldToAxe()
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: axe,
      context: pictureMarks,
      config: { rules: [contrastRule] },
      // What passes is counted, not listed: the list is ten times as long as the rest.
      options: { resultTypes: ['violations', 'incomplete'] },
    },
    // A journey is hundreds of lines as a value, so the docs show each story as it is written.
    docs: { source: { type: 'code' } },
    controls: { expanded: true },
    // The page draws its own ground, by theme.
    backgrounds: { disable: true },
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Anatomy of the picture',
            'Detail',
            'Time axis',
            'Tools',
            'Table',
            'Keyboard',
            'Tokens',
            'Toolbar',
            "Dos and don'ts",
            'Asking for a new mark',
          ],
          'Journey',
          'Parts',
          'Element',
          'Picture',
        ],
      },
    },
    viewport: {
      options: {
        small: { name: 'Small phone, 320 px', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone, 390 px', styles: { width: '390px', height: '844px' } },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' } },
        laptop: { name: 'Laptop, 1280 px', styles: { width: '1280px', height: '800px' } },
        desk: { name: 'Desk, 1920 px', styles: { width: '1920px', height: '1080px' } },
      },
    },
  },
  globalTypes: toolbar,
  initialGlobals: {
    theme: 'system',
    locale: 'en',
    direction: 'ltr',
    motion: 'system',
    density: 'normal',
    spacing: 'own',
    vision: 'normal',
  },
}

export default preview
