import type { StorybookConfig } from '@storybook/react-vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, mergeConfig } from 'vite'
import { propDocsPlugin } from './prop-docs-plugin.ts'

const config: StorybookConfig = {
  stories: ['../docs/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [react(), propDocsPlugin()],
      // Stories show the packages' sources: props are documented, and a change is seen without a build.
      resolve: { conditions: ['@routebord/source', ...defaultClientConditions] },
      build: { chunkSizeWarningLimit: 2048 },
    }),
}

export default config
