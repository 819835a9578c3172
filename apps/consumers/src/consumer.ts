/** A page of a consumer, and what must be true of it. */
export interface ConsumerPage {
  readonly path: string
  /** `alive` answers a click, `written` is HTML without code of ours, `picture` is an SVG file. */
  readonly kind: 'alive' | 'written' | 'picture'
  /** Whether the server wrote the map, so that no node may come or go when it comes alive. */
  readonly isHydrated?: true
  /** Whether the page itself says nothing when a step is chosen. */
  readonly isSilent?: true
}

/** A small project of the kind that people put a map into. */
export interface Consumer {
  readonly name: string
  /** Its folder in `projects`; the name unless it says otherwise. */
  readonly project?: string
  /** The versions of React and its types, where they are not those that the project asks for. */
  readonly react?: string
  /** Whether it gets React's development build, whose StrictMode puts everything up twice and which warns. */
  readonly isDevelopment?: true
  /** Whether the tests of slots and leaks of `@routebord/react` run with its React, too. */
  readonly isForReactTests?: true
  /** Whether it is built on every change. */
  readonly inCi?: true
  /** Where the example journey is put; without it the page brings its own. */
  readonly journey?: string
  /** The folder that a plain web server shows, or `start` where the project has a server of its own. */
  readonly served: string
  /** Whether it is served with the strictest content policy, which forbids markup from strings. */
  readonly isStrict?: true
  readonly pages: readonly ConsumerPage[]
  /** A file of `type-tests` that is checked along with the project's own. */
  readonly typeTest?: string
}

const ALIVE: ConsumerPage = { path: '/', kind: 'alive' }
const HYDRATED: ConsumerPage = { ...ALIVE, isHydrated: true }
const WRITTEN: ConsumerPage = { path: '/', kind: 'written' }

const PRERENDERED = {
  project: 'vite-prerendered',
  journey: 'src/journey.json',
  served: 'dist',
  isStrict: true,
  pages: [HYDRATED],
} as const satisfies Partial<Consumer>

/** Every consumer, as the documentation lists them. */
export const CONSUMERS: readonly Consumer[] = [
  {
    name: 'vite-react-19',
    journey: 'src/journey.json',
    served: 'dist',
    isStrict: true,
    pages: [ALIVE],
    typeTest: 'element-in-jsx.tsx',
  },
  {
    name: 'vite-react-18',
    journey: 'src/journey.json',
    served: 'dist',
    isStrict: true,
    pages: [ALIVE],
    typeTest: 'element-in-jsx.tsx',
  },
  { ...PRERENDERED, name: 'vite-prerendered', inCi: true },
  {
    ...PRERENDERED,
    name: 'prerendered-18-dev',
    react: '^18.3.1',
    isDevelopment: true,
    isForReactTests: true,
  },
  { ...PRERENDERED, name: 'prerendered-19-dev', react: '^19.0.0', isDevelopment: true },
  {
    name: 'next',
    inCi: true,
    journey: 'app/journey.json',
    served: 'start',
    pages: [WRITTEN, { ...HYDRATED, path: '/live' }],
  },
  { name: 'react-router', journey: 'app/journey.json', served: 'start', pages: [HYDRATED] },
  { name: 'astro-island', journey: 'src/journey.json', served: 'dist', pages: [HYDRATED] },
  { name: 'astro-static', journey: 'src/journey.json', served: 'dist', pages: [WRITTEN] },
  { name: 'module-script', journey: 'journey.json', served: '.', pages: [ALIVE] },
  {
    name: 'classic-script',
    inCi: true,
    served: '.',
    isStrict: true,
    pages: [{ ...ALIVE, isSilent: true }],
  },
  { name: 'webpack', journey: 'src/journey.json', served: '.', isStrict: true, pages: [ALIVE] },
  {
    name: 'vue',
    inCi: true,
    journey: 'src/journey.json',
    served: 'dist',
    pages: [ALIVE],
    typeTest: 'ElementInVue.vue',
  },
  {
    name: 'svelte',
    journey: 'src/journey.json',
    served: 'dist',
    pages: [ALIVE],
    typeTest: 'ElementInSvelte.svelte',
  },
  {
    name: 'node-svg',
    journey: 'journey.json',
    served: '.',
    pages: [{ path: '/journey.svg', kind: 'picture' }],
  },
]
