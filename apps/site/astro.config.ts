import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { defaultClientConditions, defaultServerConditions } from 'vite'

// While the site is worked on it reads the packages' sources; what is built is built from what is published.
const source = process.argv.includes('dev') ? ['@routebord/source'] : []

export default defineConfig({
  integrations: [react()],
  devToolbar: { enabled: false },
  vite: {
    resolve: { conditions: [...source, ...defaultClientConditions] },
    ssr: { resolve: { conditions: [...source, ...defaultServerConditions] } },
  },
})
