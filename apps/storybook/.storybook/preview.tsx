import type { Preview } from '@storybook/react-vite'
import { withPage } from './with-page.tsx'
import './preview.css'

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withPage],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // A journey is hundreds of lines as a value, so the docs show each story as it is written.
    docs: { source: { type: 'code' } },
    controls: { expanded: true },
    // The page draws its own ground, by theme.
    backgrounds: { disable: true },
    viewport: {
      options: {
        phone: { name: 'Phone, 390 px', styles: { width: '390px', height: '844px' } },
        tablet: { name: 'Tablet, 820 px', styles: { width: '820px', height: '1180px' } },
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'System theme' },
          { value: 'light', title: 'Light theme' },
          { value: 'dark', title: 'Dark theme' },
        ],
      },
    },
    locale: {
      description: 'Language of the map',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'da', title: 'Dansk' },
          { value: 'nl', title: 'Nederlands' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'system', locale: 'en' },
}

export default preview
