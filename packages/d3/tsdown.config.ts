import { writeFileSync } from 'node:fs'
import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    svg: 'src/svg.ts',
    overlays: 'src/overlays.ts',
    parts: 'src/parts.ts',
    tools: 'src/tools.ts',
    braid: 'src/braid.ts',
    vertical: 'src/vertical.ts',
    window: 'src/window.ts',
    canvas: 'src/canvas.ts',
    'languages/da': 'src/languages/da.ts',
    'languages/nl': 'src/languages/nl.ts',
  },
  format: 'esm',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  hooks: {
    // The stylesheet exists once, as data; pages that link it get the same text as a file.
    'build:done': async () => {
      const { STYLESHEET } = await import('./dist/svg.js')
      writeFileSync(new URL('dist/routebord.css', import.meta.url), STYLESHEET)
    },
  },
})
