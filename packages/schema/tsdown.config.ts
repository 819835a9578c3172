import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    resolve: 'src/resolve.ts',
    text: 'src/parse-text.ts',
    migrate: 'src/migrate-journey.ts',
    'messages/da': 'src/messages/da.ts',
    'messages/nl': 'src/messages/nl.ts',
  },
  format: 'esm',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
})
