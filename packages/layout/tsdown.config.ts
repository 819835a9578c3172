import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    braid: 'src/braid/index.ts',
    vertical: 'src/vertical/index.ts',
    window: 'src/window/index.ts',
    time: 'src/time/index.ts',
    'languages/da': 'src/languages/da.ts',
    'languages/nl': 'src/languages/nl.ts',
  },
  format: 'esm',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
})
