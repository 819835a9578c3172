import { defineConfig } from 'tsdown'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      'define-with-tools': 'src/define-with-tools.ts',
      frame: 'src/frame.ts',
      'languages/da': 'src/languages/da.ts',
      'languages/nl': 'src/languages/nl.ts',
    },
    format: 'esm',
    platform: 'neutral',
    dts: true,
    sourcemap: true,
  },
  {
    // One file with all it needs, for a page with a plain script element.
    entry: { 'routebord-swimlane': 'src/define-with-tools.ts' },
    format: 'iife',
    platform: 'browser',
    deps: { alwaysBundle: /.*/, onlyBundle: false },
    dts: false,
    minify: true,
    clean: false,
  },
])
