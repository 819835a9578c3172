import type { Preview } from '@storybook/react-vite'
import { contrastRule, pictureMarks } from './axe-scope.ts'
import { toolbar } from './toolbar.ts'
import { withPage } from './with-page.tsx'
import { withTakeAway } from './with-take-away.tsx'
import './preview.css'
import './sheets.css'

// Tests that only draw and play stories say so; see vitest.config.ts.
const axe = import.meta.env.STORYBOOK_AXE === 'off' ? 'off' : 'error'

const preview: Preview = {
  decorators: [withTakeAway, withPage],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: axe, context: pictureMarks, config: { rules: [contrastRule] } },
    // A journey is hundreds of lines as a value, so the docs show each story as it is written.
    docs: { source: { type: 'code' } },
    controls: { expanded: true },
    // The page draws its own ground, by theme.
    backgrounds: { disable: true },
    options: {
      storySort: { order: ['Guide', 'Journey', 'Parts', 'Element', 'Picture'] },
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
    spacing: 'own',
    vision: 'normal',
  },
}

export default preview
