import react from '@astrojs/react'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { readerIntegration } from './src/live/reader-integration.ts'
import { searchIndex } from './src/starlight/search-index.ts'
import { sidebar } from './src/texts/sidebar.ts'

// While the site is worked on it reads the packages' sources; what is built is built from what is published.
const source = process.argv.includes('dev') ? ['@routebord/source'] : []

// The reader of the reference brings a parser with a binary for each platform, which no bundle can hold.
const reader = '@routebord/reference'
const external = { id: import.meta.resolve(reader), external: true }

// Where the site will stand is known to whoever publishes it; canonical links and the sitemap need it.
const { ROUTEBORD_SITE = 'http://localhost:4321', ROUTEBORD_BASE = '/' } = process.env

/** The modules of a map, without what only some maps are given. */
const MAP =
  /packages\/(d3|layout)\/(dist|src)\/(?!braid|vertical|overlays|emphasize|turn-mark|tools|canvas|window|time|parts|to-csv|languages)[^/]+$/

export default defineConfig({
  site: ROUTEBORD_SITE,
  base: ROUTEBORD_BASE.replace(/\/?$/, '/'),
  integrations: [
    starlight({
      title: 'Routebord',
      locales: {
        root: { label: 'English', lang: 'en' },
        da: { label: 'Dansk', lang: 'da' },
        nl: { label: 'Nederlands', lang: 'nl' },
      },
      sidebar,
      favicon: '/favicon.svg',
      // The maps need the width; a method page is short, and its sections are the same on every page.
      tableOfContents: false,
      expressiveCode: false,
      // Ours speaks three languages.
      disable404Route: true,
      pagefind: false,
      customCss: ['./src/styles/inter.css', './src/styles/method.css', './src/styles/search.css'],
      components: {
        Head: './src/starlight/Head.astro',
        Header: './src/starlight/SiteHeader.astro',
        LanguageSelect: './src/starlight/LanguageLinks.astro',
        PageTitle: './src/starlight/PageTitle.astro',
        SocialIcons: './src/starlight/SiteLinks.astro',
      },
    }),
    react(),
    readerIntegration(),
    searchIndex(),
  ],
  // Its colours would be styles in the markup, and follow no theme of ours.
  markdown: { syntaxHighlight: false },
  // A page fetches what it shows, and nothing on suspicion.
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      {
        name: 'reference-reader',
        enforce: 'pre',
        resolveId: (id) => (id === reader ? external : undefined),
      },
    ],
    // The playground's policy allows no script in the markup, so what stands on its page is never put there.
    build: {
      assetsInlineLimit: (file) => (/ThemeChoice|SiteSearch/.test(file) ? false : undefined),
    },
    // What every live map needs is one file: in pieces, as other pages would have it cut, it weighs a twentieth more.
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'map', test: MAP }] } } },
        },
      },
    },
    resolve: { conditions: [...source, ...defaultClientConditions] },
    ssr: { resolve: { conditions: [...source, ...defaultServerConditions] } },
  },
})
