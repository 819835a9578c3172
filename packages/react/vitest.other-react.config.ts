// Runs the tests that a React of another version could fail, with the React of another folder:
// ROUTEBORD_REACT=/elsewhere/node_modules vitest run --config vitest.other-react.config.ts
import { join } from 'node:path'
import { mergeConfig } from 'vitest/config'
import config from './vitest.config.ts'

const { ROUTEBORD_REACT: folder } = process.env
if (folder === undefined) throw new Error('ROUTEBORD_REACT names no folder')

export default mergeConfig(config, {
  // What was bundled before came from this package's own React.
  cacheDir: join(folder, '.vite'),
  resolve: {
    alias: ['react', 'react-dom'].map((name) => ({
      find: new RegExp(`^${name}(?=/|$)`),
      replacement: join(folder, name),
    })),
  },
  server: { fs: { strict: false } },
})
