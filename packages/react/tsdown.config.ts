import { defineConfig } from 'tsdown'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      'languages/da': 'src/languages/da.ts',
      'languages/nl': 'src/languages/nl.ts',
    },
    format: 'esm',
    platform: 'neutral',
    dts: true,
    sourcemap: true,
    // Server frameworks look for the mark at the top of the file, and the build would drop it from a module it merges.
    // In declarations it would be a statement, which they may not have.
    banner: { js: "'use client'" },
  },
  {
    // A build of its own, so that no module of a client finds its way into it.
    entry: { static: 'src/static.ts' },
    format: 'esm',
    platform: 'neutral',
    dts: true,
    sourcemap: true,
    clean: false,
  },
])
