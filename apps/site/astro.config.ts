import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { defaultClientConditions, defaultServerConditions } from 'vite'

// While the site is worked on it reads the packages' sources; what is built is built from what is published.
const source = process.argv.includes('dev') ? ['@routebord/source'] : []

// The reader of the reference brings a parser with a binary for each platform, which no bundle can hold.
const reader = '@routebord/reference'
const external = { id: import.meta.resolve(reader), external: true }

export default defineConfig({
  integrations: [react()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      {
        name: 'reference-reader',
        enforce: 'pre',
        resolveId: (id) => (id === reader ? external : undefined),
      },
    ],
    resolve: { conditions: [...source, ...defaultClientConditions] },
    ssr: { resolve: { conditions: [...source, ...defaultServerConditions] } },
  },
})
