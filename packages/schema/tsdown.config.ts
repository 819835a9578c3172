import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    resolve: 'src/resolve.ts',
    text: 'src/parse-text.ts',
    // A file of its own, though no entry: what parses journeys alone carries nothing of account logs.
    'parse-account-log': 'src/parse-account-log.ts',
    migrate: 'src/migrate-journey.ts',
    'messages/da': 'src/messages/da.ts',
    'messages/nl': 'src/messages/nl.ts',
  },
  format: 'esm',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
})
